import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Day } from '@/utils/availability/day';
import { markupTrouble, noteMarkup } from '@/utils/extension/markup';

const host = 'ui.ads.microsoft.com';
const today = '2026-11-25';
const trouble = { since: '2026-11-24' };

beforeEach(() => fakeBrowser.reset());

/** [what, pages: the day and whether the locators found something, what is said today] */
test.each<[string, [Day, boolean][], unknown]>([
  ['one odd page', [[today, false]], null],
  [
    'three pages in a row',
    [
      [today, false],
      [today, false],
      [today, false],
    ],
    { since: today },
  ],
  [
    'pages on two days',
    [
      ['2026-11-24', false],
      [today, false],
    ],
    trouble,
  ],
  [
    'a page that is as known in between',
    [
      ['2026-11-24', false],
      [today, true],
      [today, false],
    ],
    null,
  ],
  [
    'all well',
    [
      ['2026-11-24', true],
      [today, true],
    ],
    null,
  ],
  ['nothing seen', [], null],
])('%s', async (_, pages, said) => {
  for (const [at, [day, located]] of pages.entries())
    await noteMarkup({ host, located, page: `page ${at}` }, day);
  expect(await markupTrouble(host, today)).toEqual(said);
});

test('a page whose report is sent again is counted once', async () => {
  const page = (name: string) => noteMarkup({ host, located: false, page: name }, today);
  for (const name of ['1', '1', '1', '2', '2']) await page(name);
  expect(await markupTrouble(host, today)).toBeNull();
  await page('3');
  expect(await markupTrouble(host, today)).toEqual({ since: today });
});

test('hosts are told apart, and none is lost when several report at once', async () => {
  await Promise.all(
    ['a', 'b', 'c'].map((name) =>
      noteMarkup({ host: `${name}.example`, located: false, page: '1' }, '2026-11-24'),
    ),
  );
  for (const name of ['a', 'b', 'c'])
    expect(await markupTrouble(`${name}.example`, today)).toEqual(trouble);
  expect(await markupTrouble(host, today)).toBeNull();
});

test('nonsense in the storage is no trouble', async () => {
  await fakeBrowser.storage.local.set({ markup: { [host]: 'always' } });
  expect(await markupTrouble(host, today)).toBeNull();
});
