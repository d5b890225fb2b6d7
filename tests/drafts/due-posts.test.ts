import { expect, test } from 'vitest';
import { queueEntry } from '@/tests/fixtures/queue';
import { tellingOf } from '@/utils/drafts/due-posts';

const now = 100 * 60_000;

/** [how many minutes ago each was due, told alone, told together] */
test.each([
  ['one at its time', [0], [0], []],
  ['two at the same time', [0, 1], [0, 1], []],
  ['one that was missed', [60], [60], []],
  ['many that were missed', [60, 50, 6], [], [60, 50, 6]],
  ['missed ones, and one at its time', [60, 50, 0], [0], [60, 50]],
] as const)('%s', (_, minutes, alone, together) => {
  const due = minutes.map((ago) => queueEntry({ at: now - ago * 60_000, id: String(ago) }));
  const telling = tellingOf(due, now);
  expect(telling.alone.map(({ id }) => Number(id))).toEqual(alone);
  expect(telling.together.map(({ id }) => Number(id))).toEqual(together);
});
