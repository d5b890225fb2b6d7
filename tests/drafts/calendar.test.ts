import { expect, test } from 'vitest';
import { type CalendarPost, postsCalendar } from '@/utils/drafts/calendar';

const options = { alarmMinutes: 10, name: 'Posts', now: Date.UTC(2026, 10, 26) };
const post = (part: Partial<CalendarPost> = {}): CalendarPost => ({
  account: '@fabrikam',
  at: Date.UTC(2026, 11, 1, 9, 5),
  id: 'a',
  network: 'x',
  text: 'Autumn roast, 20 % off; today',
  title: 'Post to X (Twitter)',
  url: 'https://x.com/intent/tweet?text=Autumn%20roast',
  ...part,
});

/** The lines of a calendar, long ones in one piece again. */
const linesOf = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');

/** [what, line] */
test.each([
  ['the post at its time', 'DTSTART:20261201T090500Z'],
  ['under its title', 'SUMMARY:Post to X (Twitter)'],
  [
    'with an address that opens the text',
    'URL;VALUE=URI:https://x.com/intent/tweet?text=Autumn%20roast',
  ],
  [
    'its text and the address, as some calendars show no addresses',
    'DESCRIPTION:Autumn roast\\, 20 % off\\; today\\n\\nhttps://x.com/intent/tweet?text=Autumn%20roast',
  ],
  ['with an alarm before', 'TRIGGER:-PT10M'],
  ['as the same event each time', 'UID:a@compose-guard'],
])('a calendar holds %s', (_, line) => {
  expect(linesOf(postsCalendar([post()], options))).toContain(line);
});

test('posts without a time are left out', () => {
  const lines = linesOf(postsCalendar([post({ at: null }), post({ id: 'b' })], options));
  expect(lines.filter((line) => line.startsWith('UID'))).toEqual(['UID:b@compose-guard']);
});

test('a post that can be opened nowhere has only its text', () => {
  const lines = linesOf(postsCalendar([post({ url: null })], options));
  expect(lines).toContain('DESCRIPTION:Autumn roast\\, 20 % off\\; today');
  expect(lines.some((line) => line.startsWith('URL'))).toBe(false);
});
