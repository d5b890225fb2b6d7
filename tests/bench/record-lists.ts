// `npm run bench:lists`: what long lists of the options page cost, in Chromium with the built extension.
import type { Page } from '@playwright/test';
import { launchExtension } from '../e2e/extension.ts';
import { fillDrafts } from '../fixtures/draft-rows.ts';
import { fillLog } from '../fixtures/log-rows.ts';
import { between, median, meterOf } from './measure.ts';
import { tasksDuring } from './tasks.ts';

/** A list of the options page with as many entries as the goals are for. */
interface BenchList {
  readonly name: string;
  readonly route: string;
  /** Writes the entries, from a page of the extension. */
  readonly fill: (own: Page) => Promise<void>;
  /** Matches one entry. */
  readonly entry: string;
}

const lists: readonly BenchList[] = [
  {
    name: '100,000 lines of the activity log',
    route: '#/log',
    fill: (own) => fillLog(own, { days: 90, now: Date.now(), rows: 100_000 }),
    entry: '.log-line',
  },
  {
    name: '10,000 rescued drafts',
    route: '#/drafts',
    fill: (own) => fillDrafts(own, { count: 10_000, now: Date.now() }),
    entry: '.draft',
  },
];

const ROUNDS = 5;
/** Entries to scroll through, at least. */
const FAR = 1_000;
const GOAL_OPEN = 300;
const GOAL_TASK = 50;

interface Cost {
  /** Script until the first entries are drawn, in milliseconds. */
  readonly open: number;
  readonly heap: number;
  /** The longest task while scrolling, in milliseconds of a processor and of the clock. */
  readonly own: number;
  readonly wall: number;
  readonly scrolled: number;
}

/** How far one turn of the wheel goes, and how many come between two looks at where that led. */
const TURN = 240;
const TURNS = 20;
/** After so many looks at which nothing has moved the list is at its end. */
const STILL = 20;

/** Turns the wheel past so many entries or until no more come; tells past how many. */
async function scrollFar(own: Page, entry: string): Promise<number> {
  const look = () =>
    own.evaluate((wanted) => {
      const height = document.querySelector(wanted)?.getBoundingClientRect().height ?? 1;
      // Of some lists only what is near the screen is drawn.
      const above = Math.floor(scrollY / height);
      return Math.max(document.querySelectorAll(wanted).length, above);
    }, entry);
  await own.mouse.move(400, 400);
  let passed = 0;
  for (let still = 0; passed < FAR && still < STILL; ) {
    for (let turn = 0; turn < TURNS; turn++) await own.mouse.wheel(0, TURN);
    const now = await look();
    still = now > passed ? 0 : still + 1;
    passed = now;
  }
  return passed;
}

/** Opens a list in an empty page, so that only the list's own work is counted, and scrolls through it. */
async function costOf(own: Page, address: string, { entry, route }: BenchList): Promise<Cost> {
  const meter = await meterOf(own);
  await own.goto('about:blank');
  const before = await meter.read();
  await own.goto(`${address}${route}`);
  await own.locator(entry).first().waitFor();
  // What is still being done after the first entries are seen belongs to opening as well.
  await own.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const { heap, script } = between(before, await meter.read());
  const session = await own.context().newCDPSession(own);
  let scrolled = 0;
  const tasks = await tasksDuring(session, async () => {
    scrolled = await scrollFar(own, entry);
  });
  return {
    open: script,
    heap,
    own: Math.max(...tasks.map((task) => task.own)),
    wall: Math.max(...tasks.map((task) => task.wall)),
    scrolled,
  };
}

/** Of all rounds the median, and of the longest tasks also the worst, which may be another program's doing. */
async function measure(list: BenchList): Promise<Cost & { readonly worst: number }> {
  const { extension, close } = await launchExtension();
  try {
    const own = await extension.context.newPage();
    const address = `chrome-extension://${extension.id}/options.html`;
    await own.goto(`${address}#/about`);
    await list.fill(own);
    const costs: Cost[] = [];
    for (let round = 0; round < ROUNDS; round++) costs.push(await costOf(own, address, list));
    return {
      open: median(costs.map(({ open }) => open)),
      heap: median(costs.map(({ heap }) => heap)),
      own: median(costs.map((cost) => cost.own)),
      worst: Math.max(...costs.map((cost) => cost.own)),
      wall: median(costs.map(({ wall }) => wall)),
      scrolled: Math.min(...costs.map(({ scrolled }) => scrolled)),
    };
  } finally {
    await close();
  }
}

for (const list of lists) {
  const { heap, open, own, scrolled, wall, worst } = await measure(list);
  const isMet = open < GOAL_OPEN && own <= GOAL_TASK && scrolled >= FAR;
  process.stdout.write(`
${list.name} (${ROUNDS} rounds)
  script to open   ${open.toFixed(0)} ms (goal: under ${GOAL_OPEN} ms), heap ${heap.toFixed(1)} MB
  longest task     ${own.toFixed(0)} ms of the processor (goal: at most ${GOAL_TASK} ms), ${wall.toFixed(0)} ms by the clock,
                   while scrolling through ${scrolled}; ${worst.toFixed(0)} ms in the worst round
`);
  if (!isMet) process.exitCode = 1;
}
