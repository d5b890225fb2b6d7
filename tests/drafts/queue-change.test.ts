import { expect, test } from 'vitest';
import { queueEntry } from '@/tests/fixtures/queue';
import { changedEntry, type QueueChange, queued } from '@/utils/drafts/queue-change';

const now = 1_000;
const ahead = 2_000;
const past = 500;

/** [what, before, change, when it was reminded of] */
test.each([
  ['another text', { at: ahead, remindedAt: null }, { text: 'new' }, null],
  ['a reminded post with another text', { at: past, remindedAt: 600 }, { text: 'new' }, 600],
  ['a reminded post at a later time', { at: past, remindedAt: 600 }, { at: ahead }, null],
  ['a post moved into the past', { at: ahead, remindedAt: null }, { at: past }, now],
  ['a post without a time', { at: ahead, remindedAt: null }, { at: null }, null],
  ['no longer posted, its time past', { at: past, postedAt: 700 }, { postedAt: null }, now],
] as const satisfies readonly (readonly [string, object, QueueChange, number | null])[])(
  '%s',
  (_, before, change, remindedAt) => {
    const entry = queueEntry(before);
    expect(changedEntry(entry, change, now)).toEqual({ ...entry, ...change, remindedAt });
  },
);

test('nobody is reminded of a time that had passed when it was chosen', () => {
  expect(queued(queueEntry({ at: past }), now).remindedAt).toBe(now);
  expect(queued(queueEntry({ at: ahead }), now).remindedAt).toBeNull();
});
