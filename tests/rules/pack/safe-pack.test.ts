import { expect, test } from 'vitest';
import { fileRule, packFile } from '@/tests/fixtures/packs';
import { readPack } from '@/utils/rules/pack/read-pack';
import { safePack } from '@/utils/rules/pack/safe-pack';

function read(part: Parameters<typeof packFile>[0]) {
  const file = packFile(part);
  return safePack(readPack(file, '0.1.0'), file);
}
const located = (selector: string) => fileRule({ locators: [{ labels: [], selector }] });

test.each([
  ['a whole page', located('body')],
  ['what swallows the stylesheet', located('a/*')],
  ['half an attribute', located('[x="')],
  ['everything', located('*')],
  ['too much in one of two selectors', located('a.x, *')],
  [
    'words with something that nobody sees in them',
    fileRule({ locators: [{ labels: ['Po\u200bst'], selector: null }] }),
  ],
  ['days the wrong way round', fileRule({ from: '2026-12-02', until: '2026-12-01' })],
  ['a whole top-level domain', fileRule({ place: { kind: 'host', host: '*.co.uk' } })],
])('a rule that means %s is left out and named, the others stay', (_, bad) => {
  const { pack, skipped } = read({ rules: [{ ...bad, id: 'bad' }, fileRule()] });
  expect(pack?.rules.map(({ id }) => id)).toEqual(['no-instagram']);
  expect(skipped).toMatchObject([{ file: 'rules.0' }]);
});

test('of two rules with one id the first stays, and the other is named as the file numbers it', () => {
  const strange = { ...fileRule({ id: 'strange' }), effect: 'blur' } as never;
  const { pack, skipped } = read({
    rules: [strange, fileRule({ network: 'x' }), fileRule({ network: 'threads' })],
  });
  expect(pack?.rules.map(({ network }) => network)).toEqual(['x']);
  expect(skipped).toMatchObject([
    { file: 'rules.0' },
    { file: 'rules.2', path: 'id', said: { values: ['no-instagram'], word: 'sameId' } },
  ]);
});

test('names and notes show as what they are', () => {
  const { pack } = read({
    name: 'Agency\u202e rules\u200b',
    rules: [fileRule({ client: 'Con\u2066toso', note: 'First\nSecond\u0007' })],
  });
  expect(pack?.name).toBe('Agency rules');
  expect(pack?.rules[0]).toMatchObject({ client: 'Contoso', note: 'First\nSecond' });
});

test('a pack whose name is nothing to be seen is none', () => {
  expect(read({ name: '\u200b\u200b' }).pack).toBeNull();
});
