import * as v from 'valibot';
import { MAX_ACCOUNT } from './queue-form';

const MAX_POSTS = 500;
const MAX_TEXT = 10_000;
/** All texts together, in characters. */
const MAX_ALL = 1_000_000;
const MAX_DATE = 80;
const MAX_ID = 64;
/** What a date can be at most, in milliseconds since 1970. */
const MAX_TIME = 8.64e15;

const PostSchema = v.strictObject({
  account: v.nullable(v.pipe(v.string(), v.maxLength(MAX_ACCOUNT))),
  at: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-MAX_TIME), v.maxValue(MAX_TIME))),
  dateText: v.nullable(v.pipe(v.string(), v.maxLength(MAX_DATE))),
  network: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT)),
});

/** The posts that were read on a page; `id` is the same when they are sent again. */
export const CollectedSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID)),
  posts: v.pipe(
    v.array(PostSchema),
    v.maxLength(MAX_POSTS),
    v.check(
      (posts) => posts.reduce((sum, { text }) => sum + text.length, 0) <= MAX_ALL,
      'too long',
    ),
    v.readonly(),
  ),
});
export type Collected = v.InferOutput<typeof CollectedSchema>;
