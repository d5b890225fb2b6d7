import * as v from 'valibot';
import { SettingsChangeSchema } from '@/utils/plan/settings';
import { RuleChangeSchema } from '@/utils/rules/change';
import { KeptPackSchema } from '@/utils/rules/pack/kept-pack-schema';
import { limits } from '@/utils/rules/schema';

const { remove } = RuleChangeSchema.entries;
const Ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.readonly());

/** All that the import of a file changes, to be made as a whole and taken back as a whole. */
export const MoveChangeSchema = v.strictObject({
  ...RuleChangeSchema.entries,
  packs: v.strictObject({ put: v.array(KeptPackSchema), remove }),
  settings: v.nullable(SettingsChangeSchema),
  /** What was added to drafts and log before, so that it can be taken away with the rest. */
  added: v.strictObject({ drafts: Ids, log: Ids }),
  /** Rules that were on in the file. */
  waiting: v.array(v.pipe(v.string(), v.maxLength(limits.id))),
});
export type MoveChange = v.InferOutput<typeof MoveChangeSchema>;

/** A change of nothing, to be filled. */
export const noChange = (part: Partial<MoveChange> & Pick<MoveChange, 'kind'>): MoveChange => ({
  added: { drafts: [], log: [] },
  id: crypto.randomUUID(),
  packs: { put: [], remove: [] },
  put: [],
  remove: [],
  settings: null,
  waiting: [],
  ...part,
});
