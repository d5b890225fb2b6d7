// `npm run bench:typing`: how much later a key is handled in a guarded panel, in Chromium.
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Goal, isMet } from './goals.ts';
import { median, quantile } from './measure.ts';
import { goalTable, table } from './tables.ts';
import type { KeyTime } from './typing/gauge.ts';
import { runTyping, type Typed, type TypingResult } from './typing/run.ts';

const { values: options } = parseArgs({
  options: {
    /** How long is typed in each page, with and without the extension. */
    seconds: { type: 'string', default: '120' },
  },
});

const SHARES = { median: 0.5, p95: 0.95, p99: 0.99 } as const;
const MEASURES = { heard: 'until heard', handled: 'until handled' } as const;
const measures = Object.keys(MEASURES) as (keyof KeyTime)[];
const LIMIT_MS = 1;

const quantileOf = (keys: readonly KeyTime[], measure: keyof KeyTime, share: number) =>
  quantile(
    keys.map((key) => key[measure]),
    share,
  );
const keysOf = ({ rounds }: Typed) => rounds.flat();
const shareOf = (typed: Typed, measure: keyof KeyTime, share: number) =>
  quantileOf(keysOf(typed), measure, share);
/**
 * What is added to such a share of the keys of a round, the median of all rounds: what another program
 * takes of the machine comes in bursts, and would be the slowest keys of the one page or the other.
 */
const added = ({ guarded, bare }: TypingResult, measure: keyof KeyTime, share: number) =>
  median(
    guarded.rounds.map(
      (keys, at) =>
        quantileOf(keys, measure, share) - quantileOf(bare.rounds[at] ?? [], measure, share),
    ),
  );
const aMinute = ({ time }: Typed, ms: number) => (60_000 * ms) / time;

const ms = (value: number) => value.toFixed(3);

function delayTable(results: readonly TypingResult[]): string {
  const shares = Object.values(SHARES);
  const rows = results.flatMap((result) =>
    measures.flatMap((measure) => {
      const name = `${result.panel}, ${MEASURES[measure]}`;
      return [
        [`${name}, guarded`, ...shares.map((share) => ms(shareOf(result.guarded, measure, share)))],
        [`${name}, bare`, ...shares.map((share) => ms(shareOf(result.bare, measure, share)))],
        ['  added, median of rounds', ...shares.map((share) => ms(added(result, measure, share)))],
      ];
    }),
  );
  const counts = results.map(({ guarded }) => keysOf(guarded).length).join(' and ');
  return table(
    `Ms from the key to the page, ${counts} keys with the extension and as many without it`,
    ['', ...Object.keys(SHARES)],
    rows,
  );
}

function scriptTable(results: readonly TypingResult[]): string {
  const files = ['keeper.js', 'detector.js', 'notice.js', 'dashboard.js'];
  const rows = results.map(({ panel, guarded, bare, byFile }) => [
    panel,
    ...[
      aMinute(guarded, guarded.script),
      aMinute(bare, bare.script),
      aMinute(guarded, guarded.task) - aMinute(bare, bare.task),
      ...files.map((file) => byFile[file] ?? 0),
    ].map((value) => value.toFixed(0)),
  ]);
  return table(
    'Ms of script a minute of typing, and of all tasks; by file as a profiler that samples sees it',
    ['', 'guarded', 'bare', 'tasks added', ...files],
    rows,
  );
}

const load = () => (loadavg()[0] ?? Number.NaN).toFixed(1);
const before = load();
const results = await runTyping(Number(options.seconds));

const goals: Goal[] = results.flatMap((result) => {
  const { bare, guarded, kept, panel } = result;
  const unheard = bare.sent + guarded.sent - keysOf(bare).length - keysOf(guarded).length;
  return [
    { name: `${panel}, keys that the page did not hear`, limit: 0, measured: unheard, unit: '' },
    { name: `${panel}, texts that were not kept`, limit: 0, measured: kept ? 0 : 1, unit: '' },
    ...measures.map((measure) => ({
      name: `${panel}, ${MEASURES[measure]}, added at p95`,
      limit: LIMIT_MS,
      measured: added(result, measure, SHARES.p95),
      unit: 'ms',
    })),
  ];
});

process.stdout.write([delayTable(results), scriptTable(results), goalTable(goals)].join(''));
process.stdout.write(`\nLoad of the machine: ${before} before, ${load()} after.\n`);
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench-typing.json', JSON.stringify({ goals, results }));
if (!goals.every(isMet)) process.exitCode = 1;
