import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { launchFirefox, openOwnPage } from '../firefox-browser.ts';
import { saysIn } from '../firefox-own.ts';
import { processOf, scriptHeapOf } from './firefox-inside.ts';
import { endProfile, startProfile } from './firefox-profile.ts';
import { countMessages, noteErrors, type OpenGround, rowsIn, type StormTab } from './ground.ts';
import { addresses, stormAnswers } from './page.ts';

const EDITOR = '[aria-label="New post"] textarea';
/** What the kernel counts the time of processes in, a second. */
const TICKS = 100;

/** Milliseconds of the processor that a process has used. */
function usedBy(pid: number): number {
  const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(after[11]) + Number(after[12])) * 1000) / TICKS;
}

async function openTab(browser: Browser, address: string): Promise<StormTab> {
  const page = await browser.newPage();
  const found = await stormAnswers();
  await page.evaluateOnNewDocument(noteErrors);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const reply = found(request.url());
    void (reply ? request.respond(reply) : request.abort());
  });
  await page.goto(address);
  await page.bringToFront();
  const pid = await processOf(browser, address);
  return {
    ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    errors: () => page.evaluate('stormErrors') as Promise<string[]>,
    heap: () => scriptHeapOf(browser, pid),
    type: async (text) => {
      await page.focus(EDITOR);
      await page.keyboard.type(text);
    },
    watch: async () => {
      await startProfile(browser);
      const [before, start] = [usedBy(pid), performance.now()];
      return async () => {
        const [after, end] = [usedBy(pid), performance.now()];
        return {
          all: after - before,
          ms: end - start,
          script: await endProfile(browser, pid),
        };
      };
    },
  };
}

export const openFirefox: OpenGround = async (needs) => {
  const ours = await launchFirefox();
  const other = needs.bare ? await launchFirefox() : ours;
  const own = await openOwnPage(ours, '#/about');
  await saysIn(own, 'About');
  await own.evaluate(countMessages);
  const guarded = await openTab(ours, addresses.guarded);
  const bare = needs.bare ? await openTab(other, addresses.bare) : guarded;
  expect(await bare.ask('document.title')).toBe('Posts');
  return {
    bare,
    close: async () => {
      await ours.close();
      if (other !== ours) await other.close();
    },
    guarded,
    messages: () => own.evaluate('heard') as Promise<Record<string, number>>,
    rows: (table) => own.evaluate(rowsIn(table)) as Promise<never[]>,
    workerHeap: async () => null,
  };
};
