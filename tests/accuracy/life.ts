import type { Page } from '@playwright/test';
import { framesOf, lookAt, takeSightings } from './look.ts';
import { type } from './type.ts';

/** When a page is read: each comes after the application has changed everything again. */
export type Stage = 'loaded' | 'remounted' | 'grown' | 'lived';

/** What a page went through. */
export interface Life<T> {
  readonly stages: Readonly<Record<Stage, T>>;
  /** In how many frames each subject that came was to be seen before it was guarded. */
  readonly frames: Readonly<Record<'first' | 'remounted' | 'grown', readonly number[]>>;
  readonly errors: readonly string[];
}

/** Some lists are far too long to be emptied one entry at a time. */
const MOST_STEPS = 8;

/** Lets the page's application do something, and the browser draw what comes of it. */
async function step(page: Page, name: 'rerender' | 'remount' | 'grow' | 'recycle' | 'shrink') {
  await page.evaluate(async (which) => {
    window.dashboard?.[which]?.();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, name);
}

/** Shortens the lists until no subject is left, so that growing brings new ones. */
async function shrinkAway(page: Page): Promise<void> {
  const isLeft = () => page.evaluate(() => window.accuracy?.look().subjects.length !== 0);
  for (let count = 0; count < MOST_STEPS && (await isLeft()); count++) await step(page, 'shrink');
}

/** Leads a page through its life and reads it at every stage, once `read` finds that it has settled. */
export async function live<T>(page: Page, read: (stage: Stage) => Promise<T>): Promise<Life<T>> {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  const loaded = await read('loaded');
  const first = (await takeSightings(page)).filter((sighting) => sighting.first);

  await step(page, 'rerender');
  await takeSightings(page);
  await step(page, 'remount');
  const remounted = await read('remounted');
  const met = await takeSightings(page);

  await shrinkAway(page);
  await takeSightings(page);
  await step(page, 'grow');
  const grown = await read('grown');
  const come = await takeSightings(page);

  await step(page, 'recycle');
  await step(page, 'shrink');
  const untyped = await type(page);
  const lived = await read('lived');
  const { errors } = await lookAt(page);
  const unheard = thrown.filter((message) => !errors.some((error) => error.includes(message)));
  return {
    stages: { loaded, remounted, grown, lived },
    frames: { first: framesOf(first), remounted: framesOf(met), grown: framesOf(come) },
    errors: [...errors, ...unheard, ...untyped],
  };
}
