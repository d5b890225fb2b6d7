import { expect, test } from 'vitest';
import { monthsIn, readMoment } from '@/utils/page/collect/moment-words';
import { whichDay } from '@/utils/page/collect/which-day';

/** Thursday, 26 November 2026. */
const now = new Date(2026, 10, 26, 12).getTime();

/** [text, language, day, time, how many words say something else] */
test.each([
  ['Dec 3, 2026, 9:05 AM', 'en', '2026-12-03', '09:05', 0],
  ['Dec 3, 9:05 pm', 'en', '2026-12-03', '21:05', 0],
  ['9 PM', 'en', null, '21:00', 0],
  ['12:00 a.m.', 'en', null, '00:00', 0],
  ['Thursday, 3 December', 'en', '2026-12-03', null, 0],
  ['Friday, 3 December', 'en', null, null, 0],
  ['3 December 2025', 'en', '2025-12-03', null, 0],
  ['1 November', 'en', null, null, 0],
  ['1 June', 'en', null, null, 0],
  ['30 February 2027', 'en', null, null, 0],
  ['December 3, 4 events', 'en', '2026-12-03', null, 1],
  ['Tomorrow at 9:00', 'en', '2026-11-27', '09:00', 1],
  ['Today', 'en', '2026-11-26', null, 0],
  ['Monday', 'en', null, null, 0],
  ['10:00 – 11:30', 'en', null, '10:00', 0],
  ['10:00 and 11:30', 'en', null, null, 1],
  ['2026-12-03 14:30', 'en', '2026-12-03', '14:30', 0],
  ['03/04/2027', 'en', null, null, 0],
  ['03/04/2027', 'en-GB', '2027-04-03', null, 0],
  ['Di., 1. Dez. 2026 um 9:05 Uhr', 'de', '2026-12-01', '09:05', 2],
  ['mardi 1 décembre à 9 h 05', 'fr', '2026-12-01', '09:05', 1],
  ['heute, 9:05', 'de', '2026-11-26', '09:05', 0],
  ['demain', 'fr', '2026-11-27', null, 0],
  ['3 de diciembre de 2026, 9:05 p. m.', 'es', '2026-12-03', '21:05', 2],
  ['śr., 2 grudnia 2026', 'pl', '2026-12-02', null, 0],
  ['3.12.2026 klo 9.05', 'fi', '2026-12-03', '09:05', 1],
  ['12月3日(木) 14:30', 'ja', '2026-12-03', '14:30', 0],
  ['2026年12月3日 下午2:30', 'zh', '2026-12-03', '14:30', 0],
  ['2026년 12월 3일 오후 2시 30분', 'ko', '2026-12-03', '14:30', 0],
  ['٣ ديسمبر ٢٠٢٦ ٢:٣٠ م', 'ar', '2026-12-03', '14:30', 0],
  ['Autumn roast', 'en', null, null, 2],
  ['Maybe 3 of us', 'en', null, null, 3],
  ['25:99', 'en', null, null, 0],
  ['', 'en', null, null, 0],
] as const)('%j in %s is %j at %j', (text, language, day, time, others) => {
  const read = readMoment(text, language);
  expect([read.day && whichDay(read.day, now), read.time, read.others]).toEqual([
    day,
    time,
    others,
  ]);
});

/** [text, language, months with their years] */
test.each([
  ['December 2026', 'en', [[12, 2026]]],
  ['grudzień 2026', 'pl', [[12, 2026]]],
  [
    '30 listopada – 6 grudnia 2026',
    'pl',
    [
      [11, 2026],
      [12, 2026],
    ],
  ],
  [
    'Dec 28, 2026 – Jan 3, 2027',
    'en',
    [
      [12, 2026],
      [1, 2027],
    ],
  ],
  ['2026年12月', 'ja', [[12, 2026]]],
  ['December', 'en', [[12, null]]],
  ['Our calendar', 'en', []],
] as const)('the period %j in %s is %j', (text, language, months) => {
  expect(monthsIn(text, language).map(({ month, year }) => [month, year])).toEqual(months);
});
