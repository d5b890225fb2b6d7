import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fileRule, packHead, packText, tableWords } from '@/tests/fixtures/rule-files';
import { rule } from '@/tests/fixtures/rules';
import { toldProblem } from '@/tests/fixtures/told-problems';
import { speak } from '@/tests/fixtures/words';
import { database } from '@/utils/extension/database';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { createImport } from '@/utils/stores/import-file';

const folder = 'tests/fixtures/bad-files';
const files = readdirSync(folder).sort();
const messages: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync('tests/fixtures/bad-files.json', 'utf8'),
);

const everything = async () => ({
  changes: await database.ruleChanges.toArray(),
  packs: await database.packs.toArray(),
  rules: await database.rules.toArray(),
  settings: await fakeBrowser.storage.local.get(null),
});

/** What the page tells of a file, and that nothing was changed by it. */
async function refusal(name: string, content: BlobPart): Promise<string[]> {
  const before = await everything();
  const imports = createImport();
  await imports.read({ file: new Blob([content]), name }, tableWords);
  await imports.confirm();
  const state = imports.store.getState();
  expect(await everything()).toEqual(before);
  return state.step === 'refused' ? state.problems.map(toldProblem) : [state.step];
}

beforeEach(async () => {
  await speak('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  await Promise.all([database.rules.clear(), database.ruleChanges.clear(), database.packs.clear()]);
  const kept = [rule({ id: 'a' }), rule({ id: 'b', note: 'mine' })];
  await changeRules({ id: 'first', kind: 'save', put: kept, remove: [] }, 1);
});

test('each file of the corpus has its message', () => {
  expect(Object.keys(messages).sort()).toEqual(files);
});

test.each(files)('%s is refused with its message, and nothing changes', async (name) => {
  const told = await refusal(name, readFileSync(`${folder}/${name}`));
  expect(told).toEqual(messages[name]);
});

const million = Array.from({ length: 1_000_000 }, () => ({}));
const ends = 'At most 10000 can be imported at once.';
test.each([
  ['a million rules', 'a.json', packText({ rules: million }), `There are 1000000 entries. ${ends}`],
  [
    'a table with a million lines',
    'a.csv',
    `host,network,action,effect\n${'a.example.com,x,post,hide\n'.repeat(190_000)}`,
    `There are 10000+ entries. ${ends}`,
  ],
  [
    'brackets without end',
    'a.json',
    `{"format":1,"rules":${'['.repeat(1_000_000)}`,
    'Brackets stand more than 20 deep inside each other.',
  ],
  ['a picture', 'a.json', new Uint8Array([137, 80, 78, 71, 255, 216]), 'This is not a text file.'],
  ['zeros', 'a.csv', '\0\0\0\0', 'This is not a text file.'],
  ['a rule pack as pasted prose', 'a.txt', 'hello', 'This is neither a rule pack nor a table.'],
])('%s: a clear message, and nothing changes', async (_, name, content, told) => {
  expect((await refusal(name, content)).join()).toContain(told);
});

test('a file of 200 MB is refused without being read', async () => {
  const file = new Blob(['{}']);
  const read = vi.spyOn(file, 'arrayBuffer');
  vi.spyOn(file, 'size', 'get').mockReturnValue(200_000_000);
  const imports = createImport();
  await imports.read({ file, name: 'large.json' }, tableWords);
  const state = imports.store.getState();
  expect(state.step === 'refused' && state.problems.map(toldProblem)).toEqual([
    'The file has 200 MB. At most 50 MB can be read.',
  ]);
  expect(read).not.toHaveBeenCalled();
});

test('names that mean more to a program are left out and told, and reach nothing', async () => {
  const given = `{ "__proto__": { "polluted": true }, ${packText({
    rules: [fileRule('a', { note: 'new' })],
  }).slice(1)}`.replace('"note"', '"constructor": { "prototype": 1 }, "note"');
  const imports = createImport();
  await imports.read({ text: given }, tableWords);
  const state = imports.store.getState();
  expect(state.step === 'preview' && state.preview.notes.map(toldProblem)).toEqual([
    'Line 1, column 3 | __proto__ | The name __proto__ is never used in rule packs. It was left out.',
    expect.stringContaining('rules.0.constructor | The name constructor is never used'),
  ]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('of a pack for a newer version what is not known is left out and told', async () => {
  const text = packText({
    minimumVersion: '9.0.0',
    moods: [],
    rules: [fileRule('a', { mood: 'calm' }), fileRule('b', { effect: 'explode' }), fileRule('c')],
  });
  const imports = createImport();
  await imports.read({ text }, tableWords);
  const state = imports.store.getState();
  if (state.step !== 'preview') throw new Error(state.step);
  expect(state.preview.plan.rules.added.map(({ id }) => id)).toEqual(['contoso/a', 'contoso/c']);
  expect(state.preview.notes.map(({ path, word }) => `${path} ${word}`)).toEqual([
    ' forNewer',
    'rules.0.mood skipped',
    'rules.1.effect skipped',
    'moods skipped',
  ]);
});

test('there are at most a hundred problems on the page, and the others are counted', async () => {
  const rules = Array.from({ length: 300 }, (_, at) => fileRule(`${at}`, { effect: 'explode' }));
  const imports = createImport();
  await imports.read({ text: JSON.stringify({ ...packHead, rules }) }, tableWords);
  const state = imports.store.getState();
  expect(state.step === 'refused' && [state.problems.length, state.count]).toEqual([100, 300]);
});
