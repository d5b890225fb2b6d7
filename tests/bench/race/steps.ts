// Runs in the page: the steps of the race.
import { cards, feed, HIT } from './cards';
import { type Cost, clock, counted } from './clock';
import type { RaceEngine, RaceInput } from './hook';

/** What a change cost until all that is meant was hidden. */
export interface Change {
  readonly hidden: Cost;
  /** How many were still in sight when the wait ended: the cost is then only a part. */
  readonly left: number;
  /** When the first and the last element were hidden, after the change. */
  readonly first: number;
  readonly last: number;
}

/** The same, and what it cost until nothing more happened. */
export interface Step extends Change {
  readonly settled: Cost;
}

declare const raceEngine: RaceEngine;

/** An engine may rest when it has used much time, above all on a slow machine. */
const LIMIT_MS = 30_000;

const isHidden = (element: Element) => !element.checkVisibility();
const find = (selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll(`#root ${selector}`),
];
const isHit = (element: Element) => element.textContent?.includes(HIT.label) ?? false;

async function watch(change: () => void, meant: () => readonly Element[]): Promise<Change> {
  clock.reset();
  const begin = clock.now();
  change();
  const elements = meant();
  let first: number | null = null;
  for (;;) {
    const left = elements.filter((element) => !isHidden(element)).length;
    const passed = clock.now() - begin;
    if (left < elements.length) first ??= passed;
    if (left === 0 || passed > LIMIT_MS)
      return { hidden: clock.read(), left, first: first ?? passed, last: passed };
    await clock.frame();
  }
}

async function measure(change: () => void, meant: () => readonly Element[]): Promise<Step> {
  const watched = await watch(change, meant);
  await clock.quiet(true);
  return { ...watched, settled: clock.read() };
}

/** How many cards and labels are out of sight. */
export const countHidden = () => ({
  cards: find('.card').filter(isHidden).length,
  labels: find('.label').filter(isHidden).length,
});

export function start(input: RaceInput): Promise<Step> {
  const hits = find('.card').filter(isHit);
  return measure(
    counted(() => raceEngine.start(input)),
    () => hits,
  );
}

/** Appends cards to the page, every tenth of them a hit. */
export function append(count: number): Promise<Step> {
  const root = document.getElementById('root');
  return measure(
    () => root?.insertAdjacentHTML('beforeend', cards(500_000, count, 10)),
    () => find('.card').slice(-count).filter(isHit),
  );
}

/** Renders something unrelated again and again. */
export async function rerender(times: number, everyMs: number): Promise<Cost> {
  const box = document.getElementById('feed') as HTMLElement;
  clock.reset();
  for (let turn = 0; turn < times; turn++) {
    box.innerHTML = feed(turn);
    await clock.wait(everyMs);
  }
  await clock.quiet(true);
  return clock.read();
}

/** Changes the text of one label after another, in place, so that it is to be hidden. */
export async function relabel(times: number): Promise<Change[]> {
  const harmless = find('.label').filter((label) => !isHidden(label));
  const changes: Change[] = [];
  for (let turn = 1; turn <= times; turn++) {
    const label = harmless[Math.floor((turn * harmless.length) / (times + 1))] as HTMLElement;
    const change = () => {
      (label.firstChild as Text).data = HIT.label;
    };
    changes.push(await watch(change, () => [label]));
    await clock.quiet(false);
  }
  return changes;
}
