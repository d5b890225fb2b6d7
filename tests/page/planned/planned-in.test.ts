// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { plannedIn } from '@/utils/page/planned/planned-in';

beforeEach(() => {
  document.documentElement.lang = 'en-US';
  // Without a layout nothing would count as seen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as never);
});

const planned = (html: string, selectors: readonly string[] = []) => {
  document.body.innerHTML = `<main>${html}</main>`;
  const box = document.body.firstElementChild as Element;
  return plannedIn(
    box,
    selectors.map((selector) => ({ selector })),
  );
};

/** [what, markup, planned for] */
test.each([
  [
    'a field for both',
    '<input type="datetime-local" value="2026-12-01T10:30">',
    '2026-12-01T10:30',
  ],
  [
    'a field each',
    '<input type="date" value="2026-12-01"><input type="time" value="10:30">',
    '2026-12-01T10:30',
  ],
  ['a day alone', '<input type="date" value="2026-12-01">', '2026-12-01'],
  ['a time without a day', '<input type="time" value="10:30">', null],
  ['a moment', '<p>Goes out <time datetime="2026-12-01T10:30">soon</time></p>', '2026-12-01T10:30'],
  ['a picker', '<input class="flatpickr-input" value="2026-12-01 10:30">', '2026-12-01T10:30'],
  [
    'a picker in words',
    '<div class="react-datepicker__input-container"><input value="December 1, 2026 10:30 AM"></div>',
    '2026-12-01T10:30',
  ],
  ['a field that is called so', '<input name="scheduled_date" value="12/13/2026">', '2026-12-13'],
  [
    'a button that opens a calendar',
    '<button data-date="2026-12-01">Tuesday</button>',
    '2026-12-01',
  ],
  [
    'a period',
    '<input type="date" value="2026-12-01"><input type="date" value="2026-12-31">',
    null,
  ],
  ['the time of a preview', '<article><time datetime="2026-12-01">now</time></article>', null],
  ['a field with nothing in it', '<input type="date">', null],
  ['two moments', '<time datetime="2026-12-01"></time><time datetime="2026-12-02"></time>', null],
  ['no date at all', '<textarea>See you on 2026-12-01</textarea>', null],
])('%s', (_, html, expected) => {
  expect(planned(html)).toBe(expected);
});

test('the locators of a platform come first, and the newest that finds something decides', () => {
  const html =
    '<input type="date" value="2026-01-01"><b data-when>Dec 5, 2026</b><input type="time" value="09:00">';
  expect(planned(html, ['.gone', '[data-when]'])).toBe('2026-12-05T09:00');
  expect(planned(html, ['.gone'])).toBe('2026-01-01T09:00');
});

test('a calendar that is not seen says nothing', () => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([] as never);
  expect(planned('<input type="date" value="2026-12-01">')).toBeNull();
});
