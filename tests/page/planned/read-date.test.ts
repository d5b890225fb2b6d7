import { expect, test } from 'vitest';
import { readDate, readTime } from '@/utils/page/planned/read-date';

/** [text, language of the page, date] */
test.each([
  ['2026-12-01', 'en', '2026-12-01'],
  ['2026-12-01T10:30', 'en', '2026-12-01T10:30'],
  ['2026-12-01 10:30:00', 'en', '2026-12-01T10:30'],
  [new Date(2026, 11, 1, 10, 30).toISOString(), 'en', '2026-12-01T10:30'],
  ['2026/1/5', 'ja', '2026-01-05'],
  ['25/12/2026 09:05', 'en', '2026-12-25T09:05'],
  ['12/25/2026, 9:05 PM', 'en-US', '2026-12-25T21:05'],
  ['12/25/2026 12:05 a.m.', 'en-US', '2026-12-25T00:05'],
  ['03/04/2026', 'en', null],
  ['03/04/2026', 'en-US', '2026-03-04'],
  ['03/04/2026', 'en-GB', '2026-04-03'],
  ['03.04.2026', 'de', '2026-04-03'],
  ['4/4/2026', 'en', '2026-04-04'],
  ['Dec 25, 2026', 'en', '2026-12-25'],
  ['Friday, December 25, 2026 at 9:00 AM', 'en', '2026-12-25T09:00'],
  ['25 décembre 2026 à 9h05', 'fr', '2026-12-25T09:05'],
  ['1. März 2027', 'de', '2027-03-01'],
  ['Dec 25, 2026', 'tr', '2026-12-25'],
  ['31/02/2026', 'en-GB', null],
  ['2026-13-01', 'en', null],
  ['Maybe 25 2026', 'en', null],
  ['marching 25, 2026', 'en', null],
  ['25 December', 'en', null],
  ['tomorrow', 'en', null],
  ['', 'en', null],
  ['12/25/2026', 'not a language', '2026-12-25'],
  [`Dec 25, 2026 ${'and more '.repeat(20)}`, 'en', null],
])('%j in a page in %s is %j', (text, language, date) => {
  expect(readDate(text, language)).toBe(date);
});

test.each([
  ['10:30', '10:30'],
  ['9:05 pm', '21:05'],
  ['12:00 AM', '00:00'],
  ['9h05', '09:05'],
  ['25:00', null],
  ['soon', null],
])('the time %j is %j', (text, time) => {
  expect(readTime(text)).toBe(time);
});
