import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { draft } from '@/tests/fixtures/drafts';
import { plainRealList } from '@/tests/fixtures/real-list';
import { fileRule, packHead, packText } from '@/tests/fixtures/rule-files';
import { rule } from '@/tests/fixtures/rules';
import { exportedFiles } from '@/utils/build/exported-files';
import { settingsParts } from '@/utils/plan/backup/settings-plan';
import { defaultSettings } from '@/utils/plan/settings';
import { packOf } from '@/utils/rules/pack/write-pack';

const files = await exportedFiles(plainRealList);
const schema = files.find(({ path }) => path === 'compose-guard-pack.schema.json')?.contents ?? '';
const fits = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(schema));
const wrongIn = (value: unknown): string[] =>
  fits(value) ? [] : (fits.errors ?? []).map(({ instancePath }) => instancePath);

const head = { id: 'mine', name: 'Mine', version: '1.0.0' };
const exported = packOf(
  head,
  [rule({ id: 'a' }), rule({ from: '2026-11-26', id: 'b' })],
  '2026-11-26',
);

test.each([
  ['a pack with as little as there may be', JSON.parse(packText())],
  ['a pack without rules', packHead],
  ['an export', exported],
  [
    'a backup',
    {
      ...exported,
      ...settingsParts(defaultSettings, ['app.example.com']),
      drafts: [{ ...draft({}), versions: [] }],
      log: [],
      packs: [JSON.parse(packText())],
    },
  ],
  [
    'a pack with a product of the list',
    { ...packHead, platforms: plainRealList.platforms.slice(0, 1) },
  ],
])('%s fits the published JSON Schema', (_, value) => {
  expect(wrongIn(JSON.parse(JSON.stringify(value)))).toEqual([]);
});

test.each([
  [
    'an unknown effect',
    { ...packHead, rules: [fileRule('a', { effect: 'explode' })] },
    '/rules/0/effect',
  ],
  ['an unknown field', { ...packHead, rules: [fileRule('a', { mood: 1 })] }, '/rules/0'],
  ['another format', { ...packHead, format: 2 }, '/format'],
  ['no name', { ...packHead, name: undefined }, ''],
])('%s does not', (_, value, path) => {
  expect(wrongIn(JSON.parse(JSON.stringify(value)))).toContain(path);
});
