import { appendFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { record } from '../../reliability/record.ts';
import { chance, times } from '../../reliability/scale.ts';
import { draft } from '../drafts.ts';
import { type Extension, expect, launchExtension, test } from '../extension.ts';
import { keptDrafts, putRow, quietPage } from '../kept.ts';
import { stopWorker } from '../stop-worker.ts';

declare const chrome: typeof import('wxt/browser').browser;

const STARTS = times(3, 4, 4);
/** The head of a record of 64 bytes, of which nothing else was written when the browser was killed. */
const TORN = Buffer.from([0x11, 0x22, 0x33, 0x44, 0x40, 0x00, 0x01]);

/** Leaves half a record at the end of the log of the extension's databases, as a killed browser does. */
function tear(profile: string): void {
  const all = join(profile, 'Default', 'IndexedDB');
  const own = readdirSync(all).find((name) => /^chrome-extension_.*leveldb$/.test(name)) ?? '';
  const logs = readdirSync(join(all, own)).filter((name) => name.endsWith('.log'));
  expect(logs).toHaveLength(1);
  for (const log of logs) appendFileSync(join(all, own, log), TORN);
}

const idsIn = async (extension: Extension) =>
  (await keptDrafts(extension)).map(({ id }) => id).sort();

test('half a record that a killed browser leaves behind costs nothing, however often it is started', async () => {
  const { close, extension, reopen } = await launchExtension({ alter: () => undefined });
  const profile = dirname(extension.folder);
  let running: Extension = extension;
  const wanted: string[] = [];
  for (const id of ['a', 'b', 'c', 'd'].slice(0, STARTS)) {
    await putRow(running, 'drafts', draft({ id }));
    wanted.push(id);
    const { context } = running;
    running = await reopen(async () => {
      await context.close();
      tear(profile);
    });
    expect(await idsIn(running)).toEqual(wanted);
  }
  record('torn-log', 'chromium', {
    isMet: true,
    measured: `0 of ${STARTS} drafts in ${STARTS} starts`,
  });
  await close();
});

const SPACER = 'compose-guard-spacer';
/** So many are to hit it; not all of them do. */
const HITS = times(1, 3, 3);
const MOST_KILLS = 60;
/** The new log is made within about so much, in milliseconds. */
const MAKING_MS = 150;

test('a worker that is killed while it makes a new log leaves that to the next one, and nothing else', async () => {
  const { close, extension } = await launchExtension();
  const random = chance();
  await putRow(extension, 'drafts', draft({ id: 'a' }));
  const page = await quietPage(extension);
  const session = await extension.context.newCDPSession(page);
  const names = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const isDone = () =>
    page.evaluate(async () => (await chrome.storage.session.get('freshLog')).freshLog === true);
  /** As if the browser had just been started; gives back once the next worker is at it. */
  const begin = async () => {
    await page.evaluate(() => chrome.storage.session.remove('freshLog'));
    await stopWorker(session, page);
    await page.evaluate(() => {
      const message = { data: null, name: 'listRules' };
      void chrome.runtime.sendMessage(message).catch(() => undefined);
    });
  };
  let isLeft = 0;
  for (let kills = 0; isLeft < HITS && kills < MOST_KILLS; kills++) {
    await begin();
    const isUnderWay = async () => (await isDone()) || (await names()).includes(SPACER);
    await expect.poll(isUnderWay, { intervals: [5] }).toBe(true);
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), random() * MAKING_MS);
    await stopWorker(session, page);
    if (!(await isDone())) isLeft++;
  }
  expect(isLeft).toBe(HITS);
  await begin();
  await expect.poll(isDone).toBe(true);
  expect(await names()).not.toContain(SPACER);
  expect(await idsIn(extension)).toEqual(['a']);
  await close();
});
