import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { chance, isLong, isSuite, seed, times } from '../../reliability/scale.ts';
import { killer, launchWithDriver, openWriters } from './kills-chromium.ts';
import { judgeKills, judgeWaits, kindsIn, NOTHING_WRONG } from './kills-judge.ts';
import { killAtRate, killTimes, untilMet } from './kills-moments.ts';
import { leftFor } from './kills-writer.ts';

test.setTimeout(isLong ? 3_600_000 : 180_000);

test('nothing acknowledged is lost or doubled while the worker is killed at random', async () => {
  const { extension, close } = await launchWithDriver();
  const { inPage, own, writer } = await openWriters(extension);
  await writer.start(['rules', 'settings'], seed);
  await inPage.start(['drafts', 'reports'], seed + 1);
  const kills = times(40, 10_000, 60);
  await killTimes(await killer(extension), kills, chance());
  const outcomes = [await writer.stop(), await inPage.stop()];
  const left = await leftFor(own);
  const { found, isMet, measured } = judgeKills(outcomes, left, kills);
  record('worker-kills', 'chromium', { isMet, measured });
  expect(found).toEqual(NOTHING_WRONG);
  // All of it was written, and not only what takes no time.
  expect(Object.keys(kindsIn(outcomes.flatMap(({ requests }) => requests))).sort()).toEqual(
    ['draft', 'log', 'noDraftHosts', 'rule', 'setPaused', 'setWarnOnly'].sort(),
  );
  await close();
});

test('a text is acknowledged within a second under nine kills of the worker a second', async () => {
  const { extension, close } = await launchWithDriver();
  const { inPage } = await openWriters(extension);
  const kill = await killer(extension);
  const next = chance();
  const seconds = times(2, 120, 4);
  const judged = await untilMet(async () => {
    await inPage.start(['drafts'], seed);
    const kills = await killAtRate(kill, { ms: seconds * 1000, perSecond: 9 }, next);
    return judgeWaits(await inPage.stop(), kills, seconds);
  });
  record('save-under-kills', 'chromium', judged);
  expect(judged.unacknowledged).toBe(0);
  // Beside other tests a measure of time says nothing of us.
  if (isSuite) expect(judged.p99).toBeLessThan(1000);
  await close();
});
