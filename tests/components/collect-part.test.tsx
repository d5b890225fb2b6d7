// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { collect, press, said, show } from '@/tests/fixtures/notice-card';
import { speak } from '@/tests/fixtures/words';

beforeEach(() => speak('en'));

const found = (count: number, ...networks: string[]) =>
  collect.read.mockReturnValue({ count, networks });

/** [how many posts, of which networks, the button] */
test.each([
  [0, [], null],
  [1, ['x'], 'Collect the X (Twitter) post on this page'],
  [12, ['x'], 'Collect the 12 X (Twitter) posts on this page'],
  [3, ['x', 'threads'], 'Collect the 3 posts on this page'],
] as const)('%i posts of %j', async (count, networks, button) => {
  found(count, ...networks);
  await show({}, { written: null });
  if (button === null) expect(said()).not.toContain('Collect');
  else expect(said()).toContain(button);
});

/** [what came of it, what is said] */
test.each([
  ['opened', 'Nothing is in your queue before you add it there.'],
  ['private', 'In a private window Compose Guard keeps nothing.'],
  ['full', 'There are too many posts on this page'],
  ['unreachable', 'The posts could not be collected.'],
] as const)('%s', async (reply, words) => {
  found(2, 'x');
  collect.collect.mockResolvedValue(reply);
  await show({}, { written: null });
  await press('Collect the 2 X (Twitter) posts on this page');
  expect(said()).toContain(words);
});
