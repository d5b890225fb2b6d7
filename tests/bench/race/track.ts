import type { Browser, BrowserContext, Page } from '@playwright/test';
import { wait } from '../measure.ts';
import { answerWith, benchPage, LOAD_MS, origin } from './bench-page.ts';
import { bundleScript, ourInputFor, type Script } from './bundle.ts';
import type { RaceInput } from './hook.ts';
import { raceRules } from './rules.ts';

export const engines = ['ours', 'adguard', 'ghostery'] as const;
export type EngineName = (typeof engines)[number];
export const ruleCounts = [2, 50] as const;
export type RuleCount = (typeof ruleCounts)[number];

/** What browsers still do after a load would be counted, and weighs more the less an engine does. */
const REST_MS = 500;

/** How many cards of the page are to be hidden. */
export const HITS = 100;

/** All that the engines run on: pages, rules and scripts. */
export interface Track {
  readonly context: BrowserContext;
  readonly inputs: Readonly<Record<RuleCount, RaceInput>>;
  readonly scripts: Readonly<Record<EngineName, Script>>;
}

/** Answers for all pages of the race in `browser`. */
export async function layTrack(browser: Browser): Promise<Track> {
  const engine = (address: string) => bundleScript(address, 'raceEngine');
  const steps = await bundleScript(import.meta.resolve('./steps.ts'), 'race');
  const scripts = {
    ours: await engine(import.meta.resolve('./ours.ts')),
    adguard: await engine(import.meta.resolve('./adguard.ts')),
    ghostery: await engine(import.meta.resolve('./ghostery.ts')),
  };
  const context = await browser.newContext();
  context.setDefaultNavigationTimeout(LOAD_MS);
  await context.route(`${origin}/**`, (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const name = pathname.split('/').at(-1) ?? '';
    if (name === 'steps.js') return route.fulfill(answerWith('text/javascript', steps.code));
    if (name === 'engine.js')
      return route.fulfill(
        answerWith('text/javascript', scripts[searchParams.get('of') as EngineName].code),
      );
    const html = benchPage({
      elements: Number(searchParams.get('elements')),
      hits: HITS,
      scripts: ['/bench/steps.js', `/bench/engine.js?of=${name}`],
    });
    return route.fulfill(answerWith('text/html', html));
  });
  const input = async (count: RuleCount) => ({
    rules: raceRules(count),
    ours: await ourInputFor(raceRules(count)),
  });
  return { context, inputs: { 2: await input(2), 50: await input(50) }, scripts };
}

/** Opens a fresh page with one engine, not yet started. */
export async function withPage<T>(
  { context }: Track,
  engine: EngineName,
  elements: number,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/bench/${engine}?elements=${elements}`);
    await wait(REST_MS);
    return await use(page);
  } catch (error) {
    throw new Error(`${engine}, ${elements} elements`, { cause: error });
  } finally {
    await page.close();
  }
}
