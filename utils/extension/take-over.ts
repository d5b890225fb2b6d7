import { browser } from 'wxt/browser';
import type { Day } from '@/utils/availability/day';
import { adoptList } from './adopt-list';
import { ownVersion } from './language';
import { refreshPlans } from './plans';
import { followSites } from './sites/follow-sites';

const TAKEN_KEY = 'takenOver';

/** In turn: the worker's start and the browser's word that something was installed come together. */
const inTurn = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('take-over', work).catch(() => undefined);

let isDone = false;

async function takeOver(day: Day): Promise<void> {
  isDone = true;
  const isAdopted = await adoptList(day).then(
    () => true,
    () => false,
  );
  await followSites().catch(() => undefined);
  await refreshPlans();
  if (isAdopted) await browser.storage.local.set({ [TAKEN_KEY]: ownVersion() });
}

async function isTaken(): Promise<boolean> {
  const stored = await browser.storage.local.get(TAKEN_KEY);
  return stored[TAKEN_KEY] === ownVersion();
}

/** Takes over what a newly installed version brings: its list, the sites to run on, and plans by them. */
export const takeOverInstalled = (day: Day): Promise<void> =>
  inTurn(async () => {
    if (!isDone) await takeOver(day);
  });

/** The same, where a worker before this one has died over it. */
export const takeOverLeft = (day: Day): Promise<void> =>
  inTurn(async () => {
    if (!isDone && !(await isTaken())) await takeOver(day);
  });
