import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvFiles } from '@/utils/drafts/csv/files';
import { type CsvFormatId, csvFormats } from '@/utils/drafts/csv/formats';
import type { QueuedPost } from '@/utils/drafts/queued-post';

// The tests may run in any time zone: the time is one of this computer.
const at = new Date(2026, 11, 1, 9, 5, 0).getTime();
const utc = new Date(at).toISOString().replace('.000Z', 'Z');
const post = (part: Partial<QueuedPost> = {}): QueuedPost => ({
  account: '@fabrikam',
  at,
  id: 'a',
  network: 'x',
  text: 'New: https://example.com/a',
  ...part,
});

const rowsOf = (content: string) => Papa.parse<string[]>(content.trimEnd()).data;

/** [format, first row, row of the post] */
test.each([
  [
    'ayrshare',
    'post,platforms,mediaUrls,scheduleDate',
    ['New: https://example.com/a', 'x', '', utc],
  ],
  [
    'buffer',
    'Text,Image URL,Tags,Posting Time',
    ['New: https://example.com/a', '', '', '2026-12-01 09:05'],
  ],
  ['hootsuite', null, ['2026-12-01 09:05', 'New: https://example.com/a', 'https://example.com/a']],
  [
    'socialbee',
    'text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime',
    ['New: https://example.com/a', '', '', '', '', '2026-12-01 09:05:00'],
  ],
  ['socialcal', 'content,platforms,schedule_time', ['New: https://example.com/a', 'x', utc]],
  [
    'socialpilot',
    null,
    ['New: https://example.com/a', '', '2026-12-01 09:05', "'@fabrikam", '', ''],
  ],
  [
    'sprout',
    'date,time_24hr,message_text,public_image_url',
    ['01/12/2026', '09:05', 'New: https://example.com/a', ''],
  ],
] as const)('%s', (format, header, row) => {
  const [file] = csvFiles([post()], format);
  const rows = rowsOf(file?.content ?? '');
  expect(rows).toEqual(header === null ? [row] : [header.split(','), row]);
});

test('PostFast gets the time with its distance from the world’s', () => {
  const [file] = csvFiles([post()], 'postfast');
  const [, [time = '', account] = []] = rowsOf(file?.content ?? '');
  expect(new Date(time).getTime()).toBe(at);
  expect(time).toMatch(/^2026-12-01T09:05:00[+-]\d\d:\d\d$/);
  expect(account).toBe("'@fabrikam");
});

test('Metricool gets a flag for each network, and drafts where no time is chosen', () => {
  const [file] = csvFiles([post(), post({ at: null, network: 'bluesky' })], 'metricool');
  const [header = [], first = [], second = []] = rowsOf(file?.content ?? '');
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)];
  expect(header.slice(0, 5)).toEqual(['Text', 'Date', 'Time', 'Draft', 'Facebook']);
  expect([header.length, first.length, second.length]).toEqual([97, 97, 97]);
  expect(
    ['Date', 'Time', 'Draft', 'Twitter/X', 'Bluesky'].map((name) => cell(first, name)),
  ).toEqual(['2026-12-01', '09:05:00', 'false', 'true', 'false']);
  expect(
    ['Date', 'Time', 'Draft', 'Twitter/X', 'Bluesky'].map((name) => cell(second, name)),
  ).toEqual(['', '', 'true', 'false', 'true']);
});

describe('whatever the format', () => {
  const formats = Object.keys(csvFormats) as CsvFormatId[];

  test.each(formats)('%s: no field is taken for a formula', (format) => {
    for (const text of ['=1+1', '+1', '-1', '@a', '\t=1'])
      for (const { content } of csvFiles([post({ text })], format))
        for (const field of rowsOf(content).flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/);
  });

  test.each(formats)('%s: rows end as they should, and lines in texts stay', (format) => {
    const [file] = csvFiles([post({ text: 'One\n"Two", three' })], format);
    expect(file?.content).toMatch(/\r\n$/);
    expect(rowsOf(file?.content ?? '').flat()).toContain('One\n"Two", three');
  });

  test.each(formats)(
    '%s: no file holds more than the tool takes, and no post is lost',
    (format) => {
      const posts = Array.from({ length: 750 }, (_, index) => post({ text: `Post ${index}` }));
      const files = csvFiles(posts, format);
      const { header, limit } = csvFormats[format];
      for (const { content, count } of files) {
        expect(rowsOf(content).length - (header === null ? 0 : 1)).toBe(count);
        expect(count).toBeLessThanOrEqual(limit ?? 750);
      }
      expect(files.reduce((sum, { count }) => sum + count, 0)).toBe(750);
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    },
  );

  test.each(formats)('%s: nothing to write is no file', (format) => {
    expect(csvFiles([post({ text: ' ' })], format)).toEqual([]);
  });
});

test('a tool that takes one account a file gets one file for each', () => {
  const posts = [post(), post({ account: 'Contoso Ltd' }), post({ network: 'threads' })];
  expect(csvFiles(posts, 'buffer').map(({ name, count }) => [name, count])).toEqual([
    ['posts-buffer-x-fabrikam.csv', 1],
    ['posts-buffer-x-contoso-ltd.csv', 1],
    ['posts-buffer-threads-fabrikam.csv', 1],
  ]);
  expect(csvFiles(posts, 'postfast')).toHaveLength(1);
});

test('accounts that are called alike are never mixed, and each has a file name of its own', () => {
  const posts = ['@fabrikam', 'fabrikam', '☕', '🍵'].map((account) => post({ account }));
  expect(csvFiles(posts, 'buffer').map(({ name, count }) => [name, count])).toEqual([
    ['posts-buffer-x-fabrikam-1.csv', 1],
    ['posts-buffer-x-fabrikam-2.csv', 1],
    ['posts-buffer-x-1.csv', 1],
    ['posts-buffer-x-2.csv', 1],
  ]);
});
