import { beforeEach, expect, test } from 'vitest';
import { outcomeText } from '@/components/notice/outcome';
import { speak } from '@/tests/fixtures/words';

beforeEach(() => speak('en'));

const opened = { kind: 'opened', label: 'X (Twitter)', carries: 'text' } as const;

/** [outcome, what is said] */
test.each([
  [{ kind: 'copied' }, 'The text is copied.'],
  [{ kind: 'not-copied' }, /Select the text and copy it yourself/],
  [{ kind: 'no-text' }, 'There is no text here yet.'],
  [{ ...opened, count: { limit: 280, used: 280 } }, /with your text: 280 of 280 characters/],
  [{ ...opened, count: { limit: 280, used: 281 } }, /too long for X \(Twitter\): 281 of 280/],
  [{ ...opened, count: null }, 'X (Twitter) opens in a new tab with your text.'],
  [{ ...opened, count: null, carries: 'nothing' }, /without your text/],
  [{ ...opened, count: null, carries: 'link' }, /with the link of your text/],
] as const)('%j', (outcome, said) => {
  expect(outcomeText(outcome)).toMatch(said);
});
