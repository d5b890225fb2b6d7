import { type ExtensionName, extensions } from './extensions/browsers.ts';
import type { RerenderRun } from './extensions/phases.ts';
import type { ExtensionsResult } from './extensions/run.ts';
import { type Goal, isMet, medianOf, timesAtSize } from './goals.ts';
import { median } from './measure.ts';
import type { RaceResult, RaceRun } from './race/run.ts';
import { engines, ruleCounts } from './race/track.ts';

type Row = readonly string[];

const number = (value: number) => value.toFixed(value !== 0 && Math.abs(value) < 10 ? 2 : 1);

/** Rows with their columns under each other, the first one to the left. */
export function table(title: string, head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: Row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return `\n${title}\n${all.map((row) => `  ${line(row).trimEnd()}`).join('\n')}\n`;
}

export function raceTable(race: RaceResult): string {
  const columns: readonly (readonly [string, (run: RaceRun) => number])[] = [
    ['initial', ({ initial }) => initial.hidden.total],
    ['settled', ({ initial }) => initial.settled.total],
    ['+900: latency', ({ appended }) => appended.last],
    ['callbacks', ({ appended }) => appended.hidden.total],
    ['settled', ({ appended }) => appended.settled.total],
    ['60 re-renders', ({ rerenders }) => rerenders.total],
    ['longest', ({ rerenders }) => rerenders.longest],
    ['all script', ({ browser }) => browser.rerenders.script],
  ];
  const rows = ruleCounts.flatMap((rules) =>
    engines.map((engine) => [
      `${engine}, ${rules} rules`,
      ...columns.map(([, pick]) => number(medianOf(race, engine, rules, pick))),
    ]),
  );
  const title = [
    "Engines in one page, 10,000 elements, 100 hits; medians of ms of script in callbacks, ours and the peers' alike.",
    "All run in the page's own world with author CSS. Initial and callbacks end when all hits are hidden, settled when",
    "nothing more happens; all script is what the browser counts in the re-renders, the page's own among it.",
  ].join('\n');
  return table(title, ['', ...columns.map(([name]) => name)], rows);
}

export function sizeTable(race: RaceResult): string {
  const rows = [10_000, 100_000].map((elements) => {
    const { initial, change } = timesAtSize(race, elements);
    return [`${elements.toLocaleString('en')} elements`, number(initial), number(change)];
  });
  return table('Ours with 50 rules, ms of script', ['', 'initial', 'one change'], rows);
}

export function bundleTable({ bundles }: RaceResult): string {
  const rows = engines.map((engine) => {
    const { bytes, gzip } = bundles[engine];
    return [engine, String(bytes), String(gzip)];
  });
  return table('Bundles, bytes', ['', 'minified', 'zipped'], rows);
}

export function extensionsTable(result: ExtensionsResult): string {
  const rerenderCells = (runs: readonly RerenderRun[]) =>
    [
      runs.map(({ load }) => load.script),
      runs.map(({ phase }) => phase.task),
      runs.map(({ phase }) => phase.script),
      runs.map(({ longestTask }) => longestTask),
      runs.map(({ phase }) => phase.heap),
    ].map((values) => number(median(values)));
  const row = (name: ExtensionName) => {
    const idle = median(result.idle[name].map(({ script }) => script));
    return [name, number(idle), ...rerenderCells(result.rerenders[name])];
  };
  const kept = result.guarding.filter(({ guarded }) => guarded > 0).length;
  const title = `ours at work, in ${kept} of ${result.guarding.length}`;
  const guarding = [title, '', ...rerenderCells(result.guarding)];
  const head = ['', 'idle 10 s', 'load', 're-renders: task', 'script', 'longest task', 'heap MB'];
  return table(
    [
      "Whole extensions, 10,000 elements, on a host that ours guards; medians of ms of script in the page's renderer.",
      'autoconsent runs on every site, ours only on the hosts of dashboards. A longest task of 0 is one below 50 ms.',
      'At work is beside a composer; how often something was hidden there is said.',
    ].join('\n'),
    head,
    [...extensions.map(row), guarding],
  );
}

export function scriptsTable({ zipped }: ExtensionsResult): string {
  const rows = Object.entries({ 'content script': zipped.content, ...zipped.brought });
  return table(
    'Scripts of the built extension, zipped bytes; only the first comes with each page',
    ['', 'bytes'],
    rows.map(([name, bytes]) => [name, String(bytes)]),
  );
}

export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [
    goal.name,
    `<= ${goal.limit} ${goal.unit}`.trim(),
    `${goal.measured.toFixed(2)} ${goal.unit}`.trim(),
    isMet(goal) ? 'ok' : 'over',
  ]);
  return table('Goals', ['', 'goal', 'measured', ''], rows);
}
