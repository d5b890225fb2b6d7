import { chromium, type Page } from '@playwright/test';
import { requireBrowser } from '../../tools/browsers.mjs';
import { between, meterOf, type Reading } from '../measure.ts';
import type { Script } from './bundle.ts';
import type { Cost } from './clock.ts';
import type { Change, Step } from './steps.ts';
import {
  type EngineName,
  engines,
  HITS,
  layTrack,
  type RuleCount,
  ruleCounts,
  type Track,
  withPage,
} from './track.ts';

declare const race: typeof import('./steps.ts');

const ELEMENTS = 10_000;
const MANY_ELEMENTS = 100_000;
const APPENDED = 100;
const APPENDED_HITS = 10;
const CHANGES = 5;

interface Checked {
  /** Whether after each step exactly the hits were hidden. */
  readonly right: boolean;
}

/** One pass through the steps of the race on a fresh page. */
export interface RaceRun extends Checked {
  readonly engine: EngineName;
  readonly rules: RuleCount;
  readonly initial: Step;
  readonly appended: Step;
  readonly rerenders: Cost;
  /** What the browser itself says about the start and the re-renders, the harness included. */
  readonly browser: { readonly initial: Reading; readonly rerenders: Reading };
}

/** Our engine on a page of one size: its start, and labels that change in place. */
interface SizeRun extends Checked {
  readonly elements: number;
  readonly initial: Step;
  readonly changes: readonly Change[];
}

export interface RaceResult {
  readonly runs: readonly RaceRun[];
  readonly sizes: readonly SizeRun[];
  readonly bundles: Readonly<Record<EngineName, { bytes: number; gzip: number }>>;
}

/** Whether exactly so many cards, and the labels in them, are out of sight. */
async function areHidden(page: Page, expected: number): Promise<boolean> {
  const { cards, labels } = await page.evaluate(() => race.countHidden());
  return cards === expected && labels === expected;
}

const runOnce = (track: Track, engine: EngineName, rules: RuleCount): Promise<RaceRun> =>
  withPage(track, engine, ELEMENTS, async (page) => {
    const meter = await meterOf(page);
    const read = async <T>(step: () => Promise<T>) => {
      const before = await meter.read();
      return [await step(), between(before, await meter.read())] as const;
    };
    const [initial, onStart] = await read(() =>
      page.evaluate((input) => race.start(input), track.inputs[rules]),
    );
    const right = [await areHidden(page, HITS)];
    const appended = await page.evaluate((count) => race.append(count), APPENDED);
    right.push(await areHidden(page, HITS + APPENDED_HITS));
    const [rerenders, onRerenders] = await read(() => page.evaluate(() => race.rerender(60, 50)));
    const browser = { initial: onStart, rerenders: onRerenders };
    right.push(await areHidden(page, HITS + APPENDED_HITS));
    return { engine, rules, initial, appended, rerenders, browser, right: !right.includes(false) };
  });

const sizeOnce = (track: Track, elements: number): Promise<SizeRun> =>
  withPage(track, 'ours', elements, async (page) => {
    const initial = await page.evaluate((input) => race.start(input), track.inputs[50]);
    const right = await areHidden(page, HITS);
    const changes = await page.evaluate((times) => race.relabel(times), CHANGES);
    return { elements, initial, changes, right: right && changes.every(({ left }) => left === 0) };
  });

/** Runs all engines in turn, `rounds` times, each time on a fresh page. */
export async function runRace(rounds: number): Promise<RaceResult> {
  const browser = await chromium.launch({
    executablePath: await requireBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const track = await layTrack(browser);
    const runs: RaceRun[] = [];
    const sizes: SizeRun[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const rules of ruleCounts)
        for (const engine of engines) runs.push(await runOnce(track, engine, rules));
      for (const elements of [ELEMENTS, MANY_ELEMENTS]) sizes.push(await sizeOnce(track, elements));
    }
    const sizeOf = ({ bytes, gzip }: Script) => ({ bytes, gzip });
    const { ours, adguard, ghostery } = track.scripts;
    const bundles = { ours: sizeOf(ours), adguard: sizeOf(adguard), ghostery: sizeOf(ghostery) };
    return { runs, sizes, bundles };
  } finally {
    await browser.close();
  }
}
