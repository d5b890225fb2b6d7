import * as v from 'valibot';

/** So much is kept of what is written in one panel, in characters. */
export const MAX_TEXT = 1_000_000;
const MAX_TEXTS = 20;
const MAX_NAMES = 100;
const MAX_LINKS = 50;
export const MAX_ADDRESS = 2048;
export const MAX_TITLE = 300;
const MAX_ID = 64;

const Name = v.pipe(v.string(), v.maxLength(MAX_ID));
const Names = v.pipe(v.array(Name), v.maxLength(MAX_NAMES), v.readonly());
const PLANNED = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;

const TextSchema = v.strictObject({
  /** The network whose own text this is; `null` where one is for all. */
  network: v.nullable(Name),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
});

const isWithinLimit = (texts: { network: string | null; text: string }[]) =>
  texts.reduce((sum, { text }) => sum + text.length, 0) <= MAX_TEXT;

const TextsSchema = v.pipe(
  v.array(TextSchema),
  v.minLength(1),
  v.maxLength(MAX_TEXTS),
  v.check(isWithinLimit, 'too long'),
  v.readonly(),
);
export type DraftText = v.InferOutput<typeof TextSchema>;

/** What a page says of a text that is being written in one compose panel. */
export const WrittenSchema = v.strictObject({
  /** The same for all saves from one panel, until its text was emptied. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID)),
  texts: TextsSchema,
  /** Whether more was written than is kept. */
  isCut: v.boolean(),
  /** Where links in the text lead that the text does not name. */
  links: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(MAX_ADDRESS))),
    v.maxLength(MAX_LINKS),
    v.readonly(),
  ),
  /** Ids of the networks that were chosen in the panel. */
  chosen: Names,
  /** Ids of the networks that no longer work there. */
  lost: Names,
  /** The day, or day and time, for which it is planned, as the page shows it: `2026-12-01T10:00`. */
  plannedFor: v.nullable(v.pipe(v.string(), v.regex(PLANNED))),
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  /** Without what may be secret in it. */
  url: v.pipe(v.string(), v.maxLength(MAX_ADDRESS)),
});
export type Written = v.InferOutput<typeof WrittenSchema>;

/** A rescued draft: what was written, where and when. All times in milliseconds since 1970. */
export interface Draft extends Written {
  /** The host that the browser names as the page's own. */
  readonly host: string;
  readonly platform: { readonly id: string; readonly name: string } | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When the person marked it as posted. */
  readonly postedAt: number | null;
  /** When the person changed its text in the extension. */
  readonly editedAt: number | null;
  /** When it will be deleted, where that has been said. */
  readonly leavesAt: number | null;
  /** When the person asked to keep it for good. */
  readonly pinnedAt: number | null;
}

/** What a draft said at an earlier time. */
export interface DraftVersion {
  readonly key: number;
  readonly draftId: string;
  readonly at: number;
  readonly texts: readonly DraftText[];
}

/** The longest of a draft's texts: the one that tells most. */
export const mainText = (texts: readonly DraftText[]): string =>
  texts.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');
