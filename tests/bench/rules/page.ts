import { chromium } from '@playwright/test';
import { requireBrowser } from '../../tools/browsers.mjs';
import { type Goal, goal } from '../goals.ts';
import { median } from '../measure.ts';
import { ourInputFor } from '../race/bundle.ts';
import type { RaceInput } from '../race/hook.ts';
import { HITS, layTrack, type Track, withPage } from '../race/track.ts';
import { mixedRules } from './mixed-rules.ts';

declare const race: typeof import('../race/steps.ts');

const ELEMENTS = 10_000;
const counts = [2, 500] as const;

/** What our work took, in milliseconds: all of it, phase by phase. */
interface Run {
  /** Of the start, until all that rules mean was hidden. */
  readonly hidden: number;
  readonly initial: number;
  readonly appended: number;
  readonly rerenders: number;
  readonly right: boolean;
}

const runOnce = (track: Track, input: RaceInput): Promise<Run> =>
  withPage(track, 'ours', ELEMENTS, async (page) => {
    // What the rules' way into the page leaves behind is no work of ours.
    const given = await page.evaluateHandle((handed) => handed, input);
    await page.requestGC();
    const initial = await page.evaluate((handed) => race.start(handed), given);
    const appended = await page.evaluate(() => race.append(100));
    const rerenders = await page.evaluate(() => race.rerender(60, 50));
    const { cards, labels } = await page.evaluate(() => race.countHidden());
    return {
      appended: appended.settled.total,
      hidden: initial.hidden.total,
      initial: initial.settled.total,
      rerenders: rerenders.total,
      right: cards === HITS + 10 && labels === HITS + 10,
    };
  });

const allOf = ({ appended, initial, rerenders }: Run) => initial + appended + rerenders;

/** What looking for 500 rules that look in many places costs a page, to 2 of them; `rounds` pages each. */
export async function pageGoals(rounds: number): Promise<Goal[]> {
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    executablePath: await requireBrowser('chromium'),
  });
  try {
    const track = await layTrack(browser);
    const runs = new Map<number, Run[]>(counts.map((count) => [count, []]));
    // In turn, so that what else the machine does weighs on both; the first ones pay for what is compiled.
    for (let round = 0; round <= rounds; round++)
      for (const count of counts) {
        const input = { ours: await ourInputFor(mixedRules(count)), rules: [] };
        const run = await runOnce(track, input);
        if (round > 0) runs.get(count)?.push(run);
      }
    const of = (count: number, time: (run: Run) => number) =>
      median((runs.get(count) ?? []).map(time));
    const told = (name: string, most: number, time: (run: Run) => number) => {
      const [few, many] = [of(2, time), of(500, time)];
      return goal(`${name} (${few.toFixed(1)}, ${many.toFixed(1)} ms)`, most, many / few);
    };
    const wrong = [...runs.values()].flat().filter(({ right }) => !right);
    return [
      goal('pages on which too much or too little was hidden', 0, wrong.length),
      told('500 to 2 rules, all that follows', 1.3, allOf),
      told('500 to 2 rules, start', 1.3, ({ initial }) => initial),
      told('500 to 2 rules, start until hidden', 1.3, ({ hidden }) => hidden),
      told('500 to 2 rules, 60 re-renders', 1.3, ({ rerenders }) => rerenders),
      told('500 to 2 rules, +900 elements', 1.3, ({ appended }) => appended),
    ];
  } finally {
    await browser.close();
  }
}
