import * as v from 'valibot';
import { type Draft, type DraftVersion, WrittenSchema } from './draft';

const Moment = v.nullable(v.number());
const MOST_VERSIONS = 100;

/** A file may be from anybody: links that would run something are left out. */
const isHarmless = (link: string) => /^(https?|mailto|tel):/i.test(link);

/** A rescued draft in a file, with what it said before. */
const FileDraftSchema = v.strictObject({
  ...WrittenSchema.entries,
  createdAt: v.number(),
  editedAt: Moment,
  host: v.pipe(v.string(), v.maxLength(260)),
  leavesAt: Moment,
  links: v.pipe(
    WrittenSchema.entries.links,
    v.transform((links) => links.filter(isHarmless)),
    v.readonly(),
  ),
  pinnedAt: Moment,
  platform: v.nullable(
    v.strictObject({
      id: v.pipe(v.string(), v.maxLength(64)),
      name: v.pipe(v.string(), v.maxLength(200)),
    }),
  ),
  postedAt: Moment,
  updatedAt: v.number(),
  url: v.pipe(WrittenSchema.entries.url, v.regex(/^https?:\/\//, 'expected an https address')),
  versions: v.optional(
    v.pipe(
      v.array(v.strictObject({ at: v.number(), texts: WrittenSchema.entries.texts })),
      v.maxLength(MOST_VERSIONS),
    ),
    [],
  ),
});
export type FileDraft = v.InferOutput<typeof FileDraftSchema>;

/** Rescued drafts. */
export const DraftsPartSchema = v.array(FileDraftSchema);

/** A draft as a file holds it. */
export const fileDraft = (draft: Draft, versions: readonly DraftVersion[]): FileDraft => ({
  ...draft,
  versions: versions.map(({ at, texts }) => ({ at, texts })),
});
