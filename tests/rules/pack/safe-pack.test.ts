import { expect, test } from 'vitest';
import { fileRule, packFile } from '@/tests/fixtures/packs';
import { readPack } from '@/utils/rules/pack/read-pack';
import { safePack } from '@/utils/rules/pack/safe-pack';

const read = (part: Parameters<typeof packFile>[0]) => safePack(readPack(packFile(part), '0.1.0'));
const located = (selector: string) => fileRule({ locators: [{ labels: [], selector }] });

test.each([
  ['a whole page', located('body')],
  ['what swallows the stylesheet', located('a/*')],
  ['half an attribute', located('[x="')],
  ['a whole top-level domain', fileRule({ place: { kind: 'host', host: '*.co.uk' } })],
])('a rule that means %s is left out and named, the others stay', (_, bad) => {
  const { pack, skipped } = read({ rules: [{ ...bad, id: 'bad' }, fileRule()] });
  expect(pack?.rules.map(({ id }) => id)).toEqual(['no-instagram']);
  expect(skipped).toMatchObject([{ file: 'rules.0' }]);
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
