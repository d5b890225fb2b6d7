import { expect, test } from 'vitest';
import { schema } from '@/utils/availability/lint/schema';
import { ads, one, said, source, statement, unparsed } from './fixture';

const fileWith = (part: object) => unparsed({ 'platforms/ads.json': { ...ads(), ...part } });

test.each([
  ['an unknown key', { colour: 'red' }, 'colour', 'remove it or correct its spelling'],
  ['a missing key', { name: undefined }, 'name', 'add what is missing'],
  ['a word of no vocabulary', { kind: 'shop' }, 'kind', 'use one of these words'],
  ['a text for a list', { surfaces: 'none' }, 'surfaces', 'write what was expected'],
  [
    'an empty list',
    { statements: [statement({ spans: [] })] },
    'statements.0.spans',
    'make it longer or shorter',
  ],
  ['an id with capitals', { retiredIds: ['Old'] }, 'retiredIds.0', 'expected lower case'],
])('%s is told with its remedy', (_, part, path, remedy) => {
  expect(said(schema, fileWith(part))).toEqual(one(path, remedy));
});

test('a key that is not there at all is to be added', () => {
  const { name: _, ...nameless } = ads();
  expect(said(schema, unparsed({ 'platforms/ads.json': nameless }))).toEqual(
    one('name', 'add this key'),
  );
});

test('a file that is not there is to be added', () => {
  expect(said(schema, unparsed({ 'causes.json': undefined }))).toEqual(
    one('(whole file)', 'add what is missing'),
  );
});

test('a message that says what was expected stays as it is', () => {
  expect(said(schema, fileWith({ id: 'other' }))).toEqual([['id', 'expected the file stem ads']]);
});

test('of files that can be parsed nothing is said', () => {
  expect(said(schema, source())).toEqual([]);
});
