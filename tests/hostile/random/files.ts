import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { draft } from '@/tests/fixtures/drafts';
import { platform, statementInput } from '@/tests/fixtures/list';
import { logRow } from '@/tests/fixtures/log';
import { packCheck, packFile } from '@/tests/fixtures/packs';
import { fileRule, packText, tableWords } from '@/tests/fixtures/rule-files';
import { rule } from '@/tests/fixtures/rules';
import { splitLines } from '@/utils/availability/lines';
import { PackagedSchema } from '@/utils/availability/package-schema';
import { parseFile } from '@/utils/availability/parse';
import { PlatformSchema } from '@/utils/availability/schema';
import { backupParts } from '@/utils/extension/move/parts';
import { LexiconSchema } from '@/utils/plan/lexicon';
import { entriesOf as lexiconEntries, lineOf } from '@/utils/plan/lines';
import { effectiveSettings } from '@/utils/plan/policy/effective';
import { policyOn } from '@/utils/plan/policy/on-site';
import { readPolicy } from '@/utils/plan/policy/read-policy';
import { rulesThatCount } from '@/utils/plan/policy/rules';
import { ownRules } from '@/utils/rules/import/plan-rules';
import { readFile } from '@/utils/rules/import/read-file';
import { readTable } from '@/utils/rules/import/read-table';
import { judge } from '@/utils/rules/pack/judge';
import { decode, encode } from '@/utils/rules/sync/chunks';
import { entriesOf } from '@/utils/rules/sync/entries';
import { changeFor } from '@/utils/rules/sync/shared';
import { anyText, mutatedText, nearly } from './hostile';
import { holds } from './property';

const folder = 'tests/fixtures/bad-files';
const corpus = readdirSync(folder).map(
  (name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const,
);
const named = (ending: string) =>
  corpus.filter(([name]) => name.endsWith(ending)).map(([, text]) => text);

const backup = packText({
  drafts: [draft()],
  log: [logRow()],
  packs: [packFile()],
  settings: { keepDrafts: true, logDays: 90 },
  sites: { allowed: ['a.example.com'], paused: [], warnOnly: ['b.example.com'], withoutDrafts: [] },
});
const commented = packText().replace('{', '{ // a comment\n /* another */');
const newer = packText({ minimumVersion: '9.0.0', moods: [], rules: [fileRule('a', { mood: 1 })] });
const jsonFiles = [...named('.json'), packText(), backup, commented, newer];

const policy = {
  disabledRules: ['contoso/a'],
  locks: ['pause'],
  off: ['queue'],
  packs: [packFile()],
  settings: { draftDays: 30, keepDrafts: true },
  sites: ['+a.example.com', '-b.example.com'],
};

const listed = platform({ statements: [statementInput()] });
const known = { check: packCheck(), pack: { id: 'agency', version: '1.0.0' } };
const head = { date: '2026-11-20', format: 1, minimumVersion: '0.1.0', version: '1.0.0' };
const packaged = {
  causes: [],
  edition: head,
  index: {
    hosts: { 'a.example.com': ['ads'] },
    platforms: { ads: { name: 'Ads' } },
    selfHosted: [],
  },
  networks: [],
  terms: { actions: {}, statuses: {} },
};

const shared = {
  changedAt: new Map(),
  rules: [rule()],
  settings: { defaults: { draftDays: 14 }, values: { draftDays: 30 } },
};
const encoded = encode(
  entriesOf([
    {
      at: 1,
      key: 'r/a',
      value: { ...rule(), place: { host: 'a.example.com', kind: 'host' } } as never,
    },
    { at: 2, key: 's/draftDays', value: 30 },
  ]),
);
const items = encoded.kind === 'items' ? encoded.items : {};

/** Files and what comes from elsewhere. */
export const filesHold = [
  holds('a file of rules, a pack or a backup', mutatedText(jsonFiles), (text) => {
    const reading = readFile(text, { parts: backupParts, reader: '0.1.0' });
    if (reading.ok) return ownRules(reading.file.pack.rules, 0);
    if (reading.problems.length === 0) throw new Error('refused without a reason');
    return reading.problems;
  }),
  holds('a table', fc.oneof(mutatedText(named('.csv')), anyText), (text) => {
    const reading = readTable(text, tableWords);
    if (!reading.ok && reading.problems.length === 0) throw new Error('refused without a reason');
  }),
  holds(
    'what the address of a pack answers with',
    fc.tuple(mutatedText([...named('.json'), JSON.stringify(packFile())]), fc.boolean()),
    ([text, isKnown]) =>
      judge(
        { digest: 'a', text },
        { insists: isKnown, known: isKnown ? known : null, reader: '0.1.0' },
      ),
  ),
  holds('the policy of an organisation', nearly(policy), (values) => {
    const { policy: read } = readPolicy(values, '0.1.0');
    effectiveSettings({}, read);
    policyOn(read, 'a.example.com');
    rulesThatCount(read, [rule()], []);
  }),
  holds(
    'files of the list',
    fc.tuple(
      fc.constantFrom(PlatformSchema, PackagedSchema, LexiconSchema),
      nearly(listed, packaged),
    ),
    ([schema, value]) => parseFile('a.json', schema as never, value),
  ),
  holds(
    'the lines of the list',
    mutatedText(['ads {"id":"ads"}\nb {}\n', 'x 1\ny 2\n']),
    (text) => {
      splitLines(text);
      lexiconEntries(text);
      lineOf(text, 'ads');
    },
  ),
  holds('what other machines share', nearly(items), (stored) => {
    const decoded = decode((Object(stored) ?? {}) as Record<string, unknown>);
    if (decoded.kind === 'entries') changeFor(decoded.entries, shared);
  }),
  holds(
    'entries that other machines share',
    fc.array(
      fc.tuple(fc.constantFrom('r/a', 's/draftDays', '__proto__', 'r/', ''), nearly(rule())),
    ),
    (entries) =>
      changeFor(
        entriesOf(entries.map(([key, value], at) => ({ at, key, value: value as never }))),
        shared,
      ),
  ),
];
