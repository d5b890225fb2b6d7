// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DraftPart, type DraftPartProps } from '@/components/popup/DraftPart';
import { press } from '@/tests/fixtures/press';
import { speak } from '@/tests/fixtures/words';

const onCopy = vi.fn<(text: string) => Promise<boolean>>();
const onKeep = vi.fn();
const onOpen = vi.fn();
const newest = {
  host: 'ads.example.com',
  id: 'one',
  text: 'The new roast is here.',
  updatedAt: 1000,
};
const first = new Date(2026, 11, 12).getTime();

function show(part: Partial<DraftPartProps> = {}): string {
  void act(() =>
    render(
      <DraftPart
        newest={newest}
        total={12}
        leaving={null}
        locale="en-US"
        now={601_000}
        onCopy={onCopy}
        onKeep={onKeep}
        onOpen={onOpen}
        {...part}
      />,
      document.body,
    ),
  );
  return document.body.textContent ?? '';
}

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
});

/** [what, its props, what is said] */
test.each<[string, Partial<DraftPartProps>, RegExp]>([
  ['nothing is kept', { newest: null, total: 0 }, /^$/],
  ['nothing is kept of this site', { newest: null }, /^$/],
  ['something is kept of this site', {}, /The new roast is here\.10 minutes ago/],
  ['something is kept', {}, /All rescued drafts \(12\)/],
  [
    'drafts of other sites leave',
    { leaving: { count: 3, first }, newest: null },
    /^Rescued drafts3 rescued drafts will be deleted, the first on December 12, 2026\./,
  ],
])('when %s the popup says: %j', (_, part, said) => {
  expect(show(part)).toMatch(said);
});

test.each([
  [true, 'Copied.'],
  [false, 'The browser did not allow copying.'],
])('the text is copied: %j', async (isCopied, said) => {
  onCopy.mockResolvedValue(isCopied);
  show();
  await press('Copy');
  expect(onCopy).toHaveBeenCalledWith('The new roast is here.');
  expect(document.querySelector('[role="status"]')?.textContent).toContain(said);
});

test.each([
  ['Read and edit', '#/drafts/one'],
  ['All rescued drafts (12)', '#/drafts'],
])('"%s" opens %s', async (name, route) => {
  show();
  await press(name);
  expect(onOpen).toHaveBeenCalledWith(route);
});

test('texts of this site are kept no longer, and again', async () => {
  show();
  await press('Keep no texts of this site');
  expect(onKeep).toHaveBeenLastCalledWith('ads.example.com', false);
  expect(document.body.textContent).toContain('No more texts of this site are kept.');
  await press('Keep again');
  expect(onKeep).toHaveBeenLastCalledWith('ads.example.com', true);
});
