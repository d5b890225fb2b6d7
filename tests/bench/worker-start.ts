// Second part of `npm run bench`: what reading the list is of the worker's start, in Chromium.
import type { CDPSession, Page } from '@playwright/test';
import { launchExtension } from '../e2e/extension.ts';
import { tabIdOf } from '../e2e/own-pages.ts';

declare const chrome: typeof import('wxt/browser').browser;

const ROUNDS = 15;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How long an answer takes, in milliseconds. */
const ask = (own: Page, name: string, data: unknown) =>
  own.evaluate(
    async (message) => {
      const begin = performance.now();
      await chrome.runtime.sendMessage(message);
      return performance.now() - begin;
    },
    { name, data },
  );

async function askAsleep(own: Page, session: CDPSession, name: string, data: unknown) {
  await session.send('ServiceWorker.stopAllWorkers');
  return ask(own, name, data);
}

/**
 * Times the built extension's worker in Chromium, in milliseconds: `start`, from asleep to its answer
 * about a dashboard, and `list`, what reading the list and
 * compiling the first plan take of it. The latter is what the first such
 * answer costs more than a later one, beyond what the first answer about the rules does: that one opens
 * the database as well.
 */
async function measureWorkerStart(): Promise<{ start: number; list: number }> {
  const { extension, close } = await launchExtension();
  const dashboard = await extension.context.newPage();
  await dashboard.goto('https://ui.ads.microsoft.com/benign/login');
  const tabId = await tabIdOf(extension, dashboard);
  const own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.id}/options.html#/about`);
  const session = await extension.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');

  const times = {
    asleep: [] as number[],
    bare: [] as number[],
    awake: [] as number[],
    awakeBare: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await askAsleep(own, session, 'listRules', null));
    times.awakeBare.push(await ask(own, 'listRules', null));
    times.asleep.push(await askAsleep(own, session, 'getTab', { tabId }));
    times.awake.push(await ask(own, 'getTab', { tabId }));
  }
  await close();
  const start = median(times.asleep);
  const list = start - median(times.bare) - (median(times.awake) - median(times.awakeBare));
  return { start, list: Math.max(0, list) };
}

const { start, list } = await measureWorkerStart();
const [all, part] = [start, list].map((value) => value.toFixed(1));
const share = Math.round((100 * list) / start);
process.stdout.write(`
The worker in Chromium, from asleep to its answer about a dashboard (medians of ${ROUNDS})
  in all ${all} ms, of it for reading the list and the first plan ${part} ms: ${share} %
`);
