import { expect, test } from '@playwright/test';
import type { Draft } from '@/utils/drafts/draft';
import { record } from '../../reliability/record.ts';
import { chance, isLong, times } from '../../reliability/scale.ts';
import { newDashboardPage } from '../firefox-browser.ts';
import { keptDrafts } from '../kept.ts';
import { social } from '../microsoft.ts';
import { killer } from './kills-chromium.ts';
import { killerOf, openOwn } from './kills-firefox.ts';
import { restartChromium, restartFirefox } from './kills-restarts.ts';
import { leftFor } from './kills-writer.ts';
import { judgeTyping, oldestLost, settled, type Typist, typeFor } from './typing.ts';

test.setTimeout(isLong ? 3_600_000 : 180_000);

const address = `${social}/compose`;
const editor = '.composePanel .ProseMirror';
const notice = 'compose-guard-notice';

interface Typing {
  readonly page: Typist & { readonly close: () => Promise<void> };
  readonly killWorker: () => Promise<unknown>;
}

interface Crashing {
  /** Opens a page and puts the caret into its editor. */
  readonly open: () => Promise<Typing>;
  readonly killBrowser: () => Promise<void>;
  readonly drafts: () => Promise<readonly Draft[]>;
}

/** How a page ends that somebody is typing in. */
const ends = ['the worker and the tab', 'the browser', 'the tab'] as const;

/** Types, lets it end at a random moment, and looks what is kept; gives how old what is lost is. */
async function crash({ drafts, killBrowser, open }: Crashing, rounds: number): Promise<number[]> {
  const next = chance();
  const ages: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { killWorker, page } = await open();
    const end = ends[round % ends.length];
    const typed = await typeFor(page, `R${round}`, 1200 + next() * 1500);
    const at = performance.now();
    if (end === 'the worker and the tab') await killWorker();
    await (end === 'the browser' ? killBrowser() : page.close());
    ages.push(oldestLost(typed, await settled(drafts), at));
  }
  return ages;
}

test('what was typed more than a second before a crash is kept', async () => {
  const { close, killAndRestart, now } = await restartChromium();
  const ages = await crash(
    {
      drafts: () => keptDrafts(now()),
      killBrowser: killAndRestart,
      open: async () => {
        const page = await now().context.newPage();
        await page.goto(address);
        await expect(page.locator(notice)).toHaveCount(1);
        await page.focus(editor);
        return { killWorker: await killer(now()), page };
      },
    },
    times(1, 150, 4),
  );
  const judged = judgeTyping(ages);
  record('typing-at-risk', 'chromium', judged);
  expect(judged).toMatchObject({ isMet: true });
  await close();
});

test('in Firefox what was typed more than a second before a crash is kept', async () => {
  const { close, killAndRestart, now } = await restartFirefox();
  let own = await openOwn(now());
  const ages = await crash(
    {
      drafts: async () => (await leftFor(own)).drafts,
      killBrowser: async () => {
        await killAndRestart();
        own = await openOwn(now());
      },
      open: async () => {
        const page = await newDashboardPage(now());
        await page.goto(address);
        await expect.poll(() => page.$$eval(notice, (all) => all.length)).toBe(1);
        await page.focus(editor);
        return { killWorker: killerOf(now()), page };
      },
    },
    times(1, 60, 2),
  );
  const judged = judgeTyping(ages);
  record('typing-at-risk', 'firefox', judged);
  expect(judged).toMatchObject({ isMet: true });
  await close();
});
