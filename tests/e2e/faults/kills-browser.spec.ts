import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { chance, isLong, seed, times } from '../../reliability/scale.ts';
import { doubled, lostSince } from './kills-check.ts';
import * as chromium from './kills-chromium.ts';
import * as inFirefox from './kills-firefox.ts';
import { restartChromium, restartFirefox } from './kills-restarts.ts';
import { leftFor, type OwnPage, type Writer } from './kills-writer.ts';

test.setTimeout(isLong ? 7_200_000 : 180_000);

/** What writes in a browser. */
interface Writers {
  readonly own: OwnPage;
  readonly writer: Writer;
  readonly inPage: Writer;
}

/** Lets everything be written for a moment and kills the browser, so many times. */
async function killAndLook(
  open: () => Promise<Writers>,
  killAndRestart: () => Promise<void>,
  rounds: number,
) {
  const next = chance();
  const found = { doubled: [] as string[], lost: [] as string[] };
  let acknowledged = 0;
  let drafts = 0;
  let writers = await open();
  for (let round = 0; round < rounds; round++) {
    const { inPage, writer } = writers;
    await writer.start(['hosts', 'rules'], seed + round);
    await inPage.start(['drafts', 'reports'], seed - round);
    const asked = async () => (await Promise.all([writer.requests(), inPage.requests()])).flat();
    const kept = async () => (await asked()).filter(({ isAcknowledged }) => isAcknowledged);
    await expect.poll(async () => (await kept()).length).toBeGreaterThan(5);
    await new Promise((done) => setTimeout(done, next() * 1500));
    const known = await asked();
    await killAndRestart();
    writers = await open();
    const left = await leftFor(writers.own);
    acknowledged += known.filter(({ isAcknowledged }) => isAcknowledged).length;
    found.lost.push(...lostSince(known, left));
    if (left.drafts.length < drafts)
      found.lost.push(
        `after kill ${round + 1}: ${drafts} drafts before, ${left.drafts.length} now`,
      );
    drafts = left.drafts.length;
    found.doubled.push(...doubled(left));
  }
  expect(acknowledged).toBeGreaterThan(rounds * 5);
  const [gone, twice] = [found.lost.length, found.doubled.length];
  const measured = `${gone} lost, ${twice} doubled of ${acknowledged} acknowledged in ${rounds} kills`;
  return { found, judged: { isMet: gone + twice === 0, measured } };
}

test('when the browser is killed, nothing is lost that was acknowledged', async () => {
  const { close, killAndRestart, now } = await restartChromium();
  const open = () => chromium.openWriters(now());
  const { found, judged } = await killAndLook(open, killAndRestart, times(1, 100, 2));
  record('browser-kills', 'chromium', judged);
  expect(found).toEqual({ doubled: [], lost: [] });
  await close();
});

test('when Firefox is killed, nothing is lost that was acknowledged', async () => {
  const { close, killAndRestart, now } = await restartFirefox();
  const open = () => inFirefox.openWriters(now());
  const { found, judged } = await killAndLook(open, killAndRestart, times(1, 100, 2));
  record('browser-kills', 'firefox', judged);
  expect(found).toEqual({ doubled: [], lost: [] });
  await close();
});
