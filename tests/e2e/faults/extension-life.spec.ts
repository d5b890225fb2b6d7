import type { Page } from '@playwright/test';
import { oldDatabases } from '../../fixtures/old-databases.ts';
import { record } from '../../reliability/record.ts';
import { times } from '../../reliability/scale.ts';
import { type Extension, expect, launchExtension, test } from '../extension.ts';
import { social } from '../microsoft.ts';
import { noticeOf } from '../notice.ts';
import { openOptions } from '../own-pages.ts';
import { update } from '../update.ts';
import { write } from '../writing.ts';
import { databases, lost, putOld } from './old-profile.ts';

declare const chrome: typeof import('wxt/browser').browser;

const TABS = times(4, 10);
/** In so many of them a person has written. */
const WRITTEN = times(2, TABS);
const SENTENCE =
  'Compose Guard no longer works in this page. Copy your text, then reload the page.';
const editor = '.composePanel .ProseMirror';
const guarded = '[data-compose-guard]';
const notices = 'compose-guard-notice';

const faults: string[] = [];
let done = 0;

type Send = (name: string, data: object) => Promise<unknown>;

let extension: Extension;
let close: () => Promise<void>;
let send: Send;
let tabs: readonly Page[] = [];
const errors: string[] = [];

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.beforeAll(async () => {
  const launched = await launchExtension({
    alter: () => undefined,
    args: ['--enable-unsafe-extension-debugging'],
  });
  ({ extension, close } = launched);
  const session = await extension.context.browser()?.newBrowserCDPSession();
  send = session?.send.bind(session) as Send;
  tabs = await Promise.all(Array.from({ length: TABS }, () => extension.context.newPage()));
  for (const page of tabs)
    page.on('pageerror', ({ message, stack }) => errors.push(stack ?? message));
});
test.afterAll(() => close());

/** Loads all tabs, exactly one copy of the script in each, and writes in some of them. */
async function useTabs() {
  await Promise.all(tabs.map((page) => page.goto(`${social}/compose`)));
  for (const page of tabs) {
    await expect(page.locator(guarded)).toHaveCount(2);
    await expect(page.locator(notices)).toHaveCount(1);
  }
  for (const page of tabs.slice(0, WRITTEN)) {
    await page.bringToFront();
    await write(page, 'Before');
    await (await noticeOf(page)).waitFor('Your text is kept in this browser');
  }
}

/** What a person meets who comes back to a text once the extension has gone from its tab. */
async function tellsSo(page: Page) {
  await page.locator(editor).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' After');
  await expect(page.locator(editor)).toContainText('Two for one After');
  const notice = await noticeOf(page);
  await notice.waitFor(SENTENCE);
  // One sentence, and nothing beside it that does not work any more.
  if ((await notice.text()) !== `${SENTENCE} Copy text`) faults.push(await notice.text());
  if ((await notice.count()) !== 1) faults.push(`${await notice.count()} notices`);
}

async function areGivenBack() {
  for (const [at, page] of tabs.entries()) {
    await page.bringToFront();
    await page.mouse.click(5, 5);
    await expect(page.locator(guarded)).toHaveCount(0);
    if (at < WRITTEN) await tellsSo(page);
  }
  faults.push(...errors.splice(0));
  done++;
}

async function setEnabled({ context, id }: Extension, isOn: boolean): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(([name, on]) => chrome.management.setEnabled(name, on), [
    id,
    isOn,
  ] as const);
  await settings.close();
}

test('reloaded under open tabs', async () => {
  await useTabs();
  const started = extension.context.waitForEvent('serviceworker');
  await extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  extension = { ...extension, worker: await started };
  await areGivenBack();
});

test('updated from the shape before under open tabs: all that was kept is there', async () => {
  await useTabs();
  const [, , old] = oldDatabases;
  if (!old) throw new Error('there are three old versions');
  await putOld(await openOptions(extension, '#/about'), old);
  extension = { ...(await update(extension, '99.0.0')), folder: extension.folder };
  const own = await openOptions(extension, '#/drafts');
  await expect
    .poll(async () => lost(old, await databases(own).catch(() => [])), { timeout: 30_000 })
    .toEqual([]);
  await own.close();
  await areGivenBack();
});

test('switched off under open tabs, and on again', async () => {
  await useTabs();
  await setEnabled(extension, false);
  const untouched = tabs.at(-1);
  if (!untouched) throw new Error('no tab');
  await untouched.bringToFront();
  const notice = await noticeOf(untouched);
  // Who presses something before anything else has told them meets the same sentence.
  await notice.press('Why?');
  await notice.waitFor(SENTENCE);
  await areGivenBack();
  await setEnabled(extension, true);
});

test('removed under open tabs', async () => {
  // Only what was loaded in this way may be removed without a question on the screen.
  const loaded = (await send('Extensions.loadUnpacked', { path: extension.folder })) as {
    id: string;
  };
  await useTabs();
  await send('Extensions.uninstall', loaded);
  await areGivenBack();
});

test('in none of these something was left over', () => {
  record('extension-life', 'chromium', {
    isMet: done === 4 && faults.length === 0,
    measured: `${done} of 4 (reload, update, off, removed) with ${TABS} tabs: ${faults.length} errors or leftovers, 1 sentence a tab, text untouched`,
  });
  expect(faults).toEqual([]);
  expect(done).toBe(4);
});
