import * as v from 'valibot';
import { DatedSchema } from './fields';
import { actions, statuses } from './vocabulary';

const GistSchema = v.strictObject({
  announcement: v.nullable(v.strictObject({ since: DatedSchema, status: v.picklist(statuses) })),
  since: v.nullable(DatedSchema),
  status: v.picklist(statuses),
});
/** What the list says of some actions, without its sources. */
export type Gist = v.InferOutput<typeof GistSchema>;

export const ListChangeSchema = v.strictObject({
  actions: v.array(v.picklist(actions)),
  after: v.nullable(GistSchema),
  /** What the older edition said; `null` when it said nothing. */
  before: v.nullable(GistSchema),
  /** `null`: it concerns the whole product. */
  network: v.nullable(v.string()),
  platform: v.strictObject({ id: v.string(), name: v.string() }),
});
/** One difference between two editions of the list. */
export type ListChange = v.InferOutput<typeof ListChangeSchema>;
