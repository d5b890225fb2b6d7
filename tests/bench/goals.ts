import type { ExtensionName } from './extensions/browsers.ts';
import type { ExtensionsResult } from './extensions/run.ts';
import { median } from './measure.ts';
import type { RaceResult, RaceRun } from './race/run.ts';
import type { Change } from './race/steps.ts';
import type { EngineName, RuleCount } from './race/track.ts';

/** What was measured against what it may be at most. */
export interface Goal {
  readonly name: string;
  readonly limit: number;
  readonly measured: number;
  readonly unit: string;
}

/** Something measured and what it may be at most. */
export const goal = (name: string, limit: number, measured: number, unit = ''): Goal => ({
  name,
  limit,
  measured,
  unit,
});

/** The median over all runs of one engine with so many rules. */
export function medianOf(
  { runs }: Pick<RaceResult, 'runs'>,
  engine: EngineName,
  rules: RuleCount,
  pick: (run: RaceRun) => number,
): number {
  const meant = runs.filter((run) => run.engine === engine && run.rules === rules);
  return median(meant.map(pick));
}

const totalOf = ({ hidden }: Change) => hidden.total;
const initial = (run: RaceRun) => totalOf(run.initial);
const appended = (run: RaceRun) => totalOf(run.appended);
const rerenders = (run: RaceRun) => run.rerenders.total;
const startAndRerenders = (run: RaceRun) => initial(run) + rerenders(run);

/** Ours with 50 rules to the faster of the others. */
function againstPeers(race: RaceResult, pick: (run: RaceRun) => number): number {
  const [ours, ...peers] = (['ours', 'adguard', 'ghostery'] as const).map((engine) =>
    medianOf(race, engine, 50, pick),
  );
  return (ours ?? Number.NaN) / Math.min(...peers);
}

/** The median start and the median change of ours in a page of one size. */
export function timesAtSize({ sizes }: Pick<RaceResult, 'sizes'>, elements: number) {
  const meant = sizes.filter((run) => run.elements === elements);
  return {
    initial: median(meant.map((run) => totalOf(run.initial))),
    change: median(meant.flatMap(({ changes }) => changes.map(totalOf))),
  };
}

export function goalsOfRace(race: RaceResult): Goal[] {
  const [small, large] = [10_000, 100_000].map((elements) => timesAtSize(race, elements));
  const ratio = (pick: 'initial' | 'change') =>
    (large?.[pick] ?? Number.NaN) / (small?.[pick] ?? Number.NaN);
  const ours = (rules: RuleCount) => medianOf(race, 'ours', rules, startAndRerenders);
  const wrong = [...race.runs, ...race.sizes].filter(({ right }) => !right);
  return [
    goal('runs that hid too much or too little', 0, wrong.length),
    goal('initial pass, 50 rules, to the faster peer', 0.5, againstPeers(race, initial)),
    goal('+900 elements, 50 rules, to the faster peer', 0.25, againstPeers(race, appended)),
    goal('60 re-renders, 50 rules, to the faster peer', 0.05, againstPeers(race, rerenders)),
    goal('ours, 50 to 2 rules, initial and re-renders', 1.3, ours(50) / ours(2)),
    goal('ours, 100,000 to 10,000 elements, initial', 12, ratio('initial')),
    goal('ours, 100,000 to 10,000 elements, one change', 1.3, ratio('change')),
  ];
}

/** What an extension adds to the page without one. */
function added(
  { rerenders: runs }: Pick<ExtensionsResult, 'rerenders'>,
  name: ExtensionName,
  pick: 'script' | 'heap',
): number {
  const of = (which: ExtensionName) => median(runs[which].map(({ phase }) => phase[pick]));
  return of(name) - of('none');
}

export function goalsOfExtensions(result: ExtensionsResult): Goal[] {
  const share = added(result, 'ours', 'script') / added(result, 'autoconsent', 'script');
  const minute = result.idleMinute;
  return [
    goal('extension, script in re-renders, to autoconsent', 0.1, share),
    goal('extension, extra heap', 0.5, added(result, 'ours', 'heap'), 'MB'),
    ...(minute ? [goal('extension, script in an idle minute', 2, minute.script, 'ms')] : []),
    goal('content script, zipped', 12, result.zipped.content / 1000, 'kB'),
  ];
}

export const isMet = ({ measured, limit }: Goal): boolean => measured <= limit;
