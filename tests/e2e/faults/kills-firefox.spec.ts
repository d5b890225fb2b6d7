import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { chance, isLong, isSuite, seed, times } from '../../reliability/scale.ts';
import { launchFirefox } from '../firefox-browser.ts';
import { copyWithDriver } from './kills-build.ts';
import { killerOf, openWriters } from './kills-firefox.ts';
import { judgeKills, judgeWaits, kindsIn, NOTHING_WRONG } from './kills-judge.ts';
import { killAtRate, killTimes, untilMet } from './kills-moments.ts';
import { leftFor } from './kills-writer.ts';

test.setTimeout(isLong ? 7_200_000 : 180_000);

async function launchWithDriver() {
  const scratch = mkdtempSync(join(tmpdir(), 'compose-guard-'));
  const browser = await launchFirefox({ folder: await copyWithDriver('firefox-mv3', scratch) });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(scratch, { recursive: true });
    },
  };
}

test('in Firefox nothing acknowledged is lost or doubled while the event page is killed at random', async () => {
  const { browser, close } = await launchWithDriver();
  const { inPage, own, writer } = await openWriters(browser);
  await writer.start(['rules', 'settings'], seed);
  await inPage.start(['drafts', 'reports'], seed + 1);
  const kills = times(15, 10_000);
  await killTimes(killerOf(browser), kills, chance());
  const outcomes = [await writer.stop(), await inPage.stop()];
  const { found, isMet, measured } = judgeKills(outcomes, await leftFor(own), kills);
  record('worker-kills', 'firefox', { isMet, measured });
  expect(found).toEqual(NOTHING_WRONG);
  expect(Object.keys(kindsIn(outcomes.flatMap(({ requests }) => requests))).sort()).toEqual(
    ['draft', 'log', 'noDraftHosts', 'rule', 'setPaused', 'setWarnOnly'].sort(),
  );
  await close();
});

test('in Firefox a text is acknowledged within a second under nine kills a second', async () => {
  const { browser, close } = await launchWithDriver();
  const { inPage } = await openWriters(browser);
  const next = chance();
  const seconds = times(2, 120, 4);
  const judged = await untilMet(async () => {
    await inPage.start(['drafts'], seed);
    const kill = killerOf(browser);
    const kills = await killAtRate(kill, { ms: seconds * 1000, perSecond: 9 }, next);
    return judgeWaits(await inPage.stop(), kills, seconds);
  });
  record('save-under-kills', 'firefox', judged);
  expect(judged.unacknowledged).toBe(0);
  // Beside other tests a measure of time says nothing of us.
  if (isSuite) expect(judged.p99).toBeLessThan(1000);
  await close();
});
