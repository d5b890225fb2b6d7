import { describe, expect, test } from 'vitest';
import { differences } from '@/utils/build/stores/compare';
import { readZip } from '@/utils/build/stores/read-zip';

describe('a zip', () => {
  // Made by another program: a stored file without a date, and a packed one of 27 November 2026.
  const zip = Buffer.from(
    [
      'UEsDBBQAAAAAAAAAIQAL+UNWBgAAAAYAAAAFAAAAYS50eHRzdG9yZWRQSwMEFAAACAgAgxh7Xejl6VkLAAAA8AAA',
      'AAgAAABiL8OpLnR4dEtMT8zMU0gcMSQAUEsBAhQDFAAAAAAAAAAhAAv5Q1YGAAAABgAAAAUAAAAAAAAAAAAAAIAB',
      'AAAAAGEudHh0UEsBAhQDFAAACAgAgxh7Xejl6VkLAAAA8AAAAAgAAAAAAAAAAAAAAIABKQAAAGIvw6kudHh0UEsF',
      'BgAAAAACAAIAaQAAAFoAAAAAAA==',
    ].join(''),
    'base64',
  );

  test('is read as the files that it holds', () => {
    expect(readZip(zip).map(({ path, contents }) => [path, contents.toString()])).toEqual([
      ['a.txt', 'stored'],
      ['b/é.txt', 'again '.repeat(40)],
    ]);
  });

  test.each([
    ['nothing', Buffer.of()],
    ['a text', Buffer.from('no zip')],
  ])('is not %s', (_, bytes) => {
    expect(() => readZip(bytes)).toThrow('not a zip');
  });
});

const files = (all: Record<string, string>) =>
  new Map(Object.entries(all).map(([path, text]) => [path, Buffer.from(text)]));

describe('two sets of files', () => {
  test.each([
    ['the same, in another order', { a: '1', b: '2' }, { b: '2', a: '1' }, []],
    ['one more', { a: '1' }, { a: '1', b: '' }, ['b: only in the second']],
    ['one less', { a: '1', b: '' }, { a: '1' }, ['b: only in the first']],
    [
      'another byte',
      { a: '1' },
      { a: '2' },
      [expect.stringMatching(/^a: 6b86b273\w+ is not d4735e3a/)],
    ],
  ])('%s', (_, one, other, told) => {
    expect(differences(files(one), files(other))).toEqual(told);
  });
});
