// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TextPart } from '@/components/options/drafts/TextPart';
import { draftWords } from '@/tests/fixtures/draft-words';
import { press } from '@/tests/fixtures/press';
import { speak } from '@/tests/fixtures/words';
import type { DraftText } from '@/utils/drafts/draft';

const onCopy = vi.fn();
const onOpen = vi.fn();

function show(text: DraftText): string {
  void act(() =>
    render(
      <TextPart
        id="text"
        text={text}
        isOnly
        words={draftWords}
        onCopy={onCopy}
        onOpen={onOpen}
        onType={vi.fn()}
      />,
      document.body,
    ),
  );
  return document.body.textContent ?? '';
}
const saying = (text: string, network: string | null = null): DraftText => ({ network, text });
const counts = () =>
  [...document.querySelectorAll('.draft-counts li')].map(({ textContent }) => textContent);
const parts = () =>
  [...document.querySelectorAll('.draft-thread li')].map((part) => [
    part.querySelector('.draft-part')?.textContent,
    part.querySelector('.draft-count')?.textContent,
  ]);

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
});

describe('a text is counted as each network counts:', () => {
  test.each([
    ['letters', 'abc', ['X (Twitter)3 of 280', 'Bluesky3 of 300']],
    ['emoji', '👨‍👩‍👧', ['X (Twitter)2 of 280', 'Bluesky1 of 300']],
    [
      'a link',
      `https://example.com/${'a'.repeat(30)}`,
      ['X (Twitter)23 of 280', 'Bluesky50 of 300'],
    ],
    [
      'too much',
      'a'.repeat(290),
      [
        'X (Twitter)290 of 280: 10 too manyAccounts with long posts have 25,000.',
        'Bluesky290 of 300',
      ],
    ],
  ])('%s', (_, text, expected) => {
    show(saying(text));
    expect(counts()).toEqual(expected);
  });

  test('one that belongs to a network as that one does', () => {
    show(saying('abc', 'bluesky'));
    expect(counts()).toEqual(['Bluesky3 of 300']);
  });

  test('one that is no post at all by its characters', () => {
    expect(show(saying('a'.repeat(50_001)))).toContain('50,001 characters');
    expect(counts()).toEqual([]);
  });
});

describe('a network that takes only a link', () => {
  const unconfirmed = 'The addresses for LinkedIn are widely used, but no source confirms them.';

  test.each([
    ['is offered for a text with a link', 'See https://example.com', true],
    ['also for one without a protocol', 'See example.com', true],
    ['not for one without a link', 'Nothing to see', false],
  ])('%s, with a word on its address', (_, text, isOffered) => {
    const said = show(saying(text));
    expect(said.includes('Share the link on LinkedIn')).toBe(isOffered);
    expect(said.includes(unconfirmed)).toBe(isOffered);
  });
});

describe('a text that is too long', () => {
  const sentence = 'This is a sentence of exactly forty-six signs. ';
  const long = saying(sentence.repeat(8).trim());

  test('is shown as a thread, each part with its count', () => {
    show(long);
    expect(parts()).toEqual([
      [`${sentence.repeat(5).trim()} 1/2`, '238 of 280'],
      [`${sentence.repeat(3).trim()} 2/2`, '144 of 280'],
    ]);
  });

  test('is split without numbers on demand', () => {
    show(long);
    void act(() => document.querySelector<HTMLInputElement>('.choice input')?.click());
    expect(parts()[0]?.[0]).toBe(sentence.repeat(5).trim());
  });

  test('is copied part by part, and the first is carried to X', () => {
    show(long);
    void press('Copy post 2');
    expect(onCopy).toHaveBeenCalledWith(`${sentence.repeat(3).trim()} 2/2`);
    void act(() => document.querySelector<HTMLElement>('.draft-thread button')?.click());
    expect(onOpen).toHaveBeenCalledWith('x', `${sentence.repeat(5).trim()} 1/2`);
  });

  test('is no thread when it belongs to another network', () => {
    show(saying(sentence.repeat(8), 'bluesky'));
    expect(parts()).toEqual([]);
  });

  test('is split only when asked where it is very long', () => {
    show(saying(sentence.repeat(300)));
    expect(parts()).toEqual([]);
    void press('Split into posts for X (Twitter)');
    expect(parts().length).toBeGreaterThan(50);
  });
});
