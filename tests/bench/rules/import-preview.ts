import { backupParts } from '../../../utils/extension/move/parts.ts';
import { planImport } from '../../../utils/extension/move/plan-import.ts';
import { defaultSettings } from '../../../utils/plan/settings.ts';
import { ownRules } from '../../../utils/rules/import/plan-rules.ts';
import { readFile } from '../../../utils/rules/import/read-file.ts';
import { readTable } from '../../../utils/rules/import/read-table.ts';
import { tableWords } from '../../fixtures/rule-files.ts';

const rule = (at: number, note: string) => ({
  actions: ['create-post', 'schedule-post'],
  client: `Client ${at % 40}`,
  effect: 'hide',
  id: `rule-${at}`,
  locators: [{ labels: [`X ${at}`], selector: `[data-testid="account-${at}"] [role="option"]` }],
  network: 'x',
  note,
  place: { host: `app-${at % 200}.example.com`, kind: 'host' },
});

/** A backup with `count` rules as the text of a file. */
const generatedBackup = (count: number, note = 'As agreed in the contract'): string =>
  JSON.stringify(
    {
      date: '2026-11-26',
      format: 1,
      id: 'backup',
      minimumVersion: '0.1.0',
      name: 'Backup',
      rules: Array.from({ length: count }, (_, at) => rule(at, note)),
      sites: {},
      version: '1.0.0',
    },
    null,
    2,
  );

/** How long the preview of a file takes, in milliseconds: from its text to what would change. */
interface PreviewTimes {
  readonly backup: number;
  readonly table: number;
}

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function preview(text: string, kept: ReturnType<typeof ownRules>): void {
  const reading = readFile(text, { parts: backupParts, reader: '0.1.0' });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  const here = {
    isLocked: () => false,
    packs: [],
    rules: kept,
    settings: defaultSettings,
  };
  planImport({ file: reading.file, kind: 'backup' }, here, { mode: 'replace', now: 1 });
}

/** Times the preview of `count` rules that all differ from as many that are kept; medians of `rounds`. */
export function importPreview(count = 2_000, rounds = 7): PreviewTimes {
  const before = readFile(generatedBackup(count, 'before'), {
    parts: backupParts,
    reader: '0.1.0',
  });
  const kept = before.ok ? ownRules(before.file.pack.rules, 0) : [];
  const text = generatedBackup(count);
  const lines = Array.from(
    { length: count },
    (_, at) => `app-${at}.example.com,x,create-post,hide`,
  );
  const table = ['host,network,action,effect', ...lines].join('\n');
  const rounded = (work: () => void) => median(Array.from({ length: rounds }, () => timed(work)));
  return {
    backup: rounded(() => preview(text, kept)),
    table: rounded(() => readTable(table, tableWords)),
  };
}
