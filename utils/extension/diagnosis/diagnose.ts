import { browser } from 'wxt/browser';
import { daysBetween, isDay, localDay } from '@/utils/availability/day';
import { listBackups } from '@/utils/extension/database-backup';
import { countAside } from '@/utils/extension/drafts/aside';
import { inTime } from '@/utils/extension/in-time';
import { ownVersion, uiLanguage } from '@/utils/extension/language';
import { listHead } from '@/utils/extension/list';
import { listTrouble } from '@/utils/extension/list-trouble';
import { send } from '@/utils/extension/send';
import { readGrants } from '@/utils/extension/sites/grants';
import type { Diagnosis } from '@/utils/plan/diagnosis/types';
import { isCovered } from '@/utils/plan/sites/grants';
import { databaseHealth } from './database-health';
import { keptErrors } from './kept-errors';

/** What does not answer for so long counts as silent, in milliseconds. */
const PATIENCE_MS = 1500;

const orNull = <T>(work: Promise<T>): Promise<T | null> =>
  inTime(work, PATIENCE_MS).catch(() => null);

async function list(now: Date): Promise<Diagnosis['list']> {
  const { date, version } = (await listHead()).edition;
  return isDay(date) ? { ageDays: daysBetween(date, localDay(now)), date, version } : null;
}

async function permissions(): Promise<Diagnosis['permissions']> {
  const { granted, listed } = await readGrants();
  const allowed = listed.filter((host) => isCovered(granted, host));
  return {
    added: granted.filter((host) => !isCovered(listed, host)).length,
    allowed: allowed.length,
    listed: listed.length,
    notifications: await browser.permissions.contains({ permissions: ['notifications'] }),
    privateWindows: await browser.extension.isAllowedIncognitoAccess(),
  };
}

async function alarms(): Promise<Diagnosis['alarms']> {
  const all = await browser.alarms.getAll();
  return Object.fromEntries(all.map(({ name, scheduledTime }) => [name, scheduledTime]));
}

const nothing: Diagnosis['permissions'] = {
  added: 0,
  allowed: 0,
  listed: 0,
  notifications: false,
  privateWindows: false,
};

/** Finds out how the extension is; what does not answer in time is said to be silent, and never waited for. */
export async function diagnose(now: Date): Promise<Diagnosis> {
  const [database, found, unread, waiting, room, allowed, worker, next, errors, backups] =
    await Promise.all([
      databaseHealth(PATIENCE_MS),
      orNull(list(now)),
      orNull(listTrouble()),
      orNull(countAside()),
      orNull(navigator.storage.estimate()),
      orNull(permissions()),
      orNull(send('getSettings', null)),
      orNull(alarms()),
      orNull(keptErrors()),
      orNull(listBackups()),
    ]);
  return {
    alarms: next ?? {},
    at: now.getTime(),
    backupAt: backups?.[0]?.at ?? null,
    database,
    errors: errors ?? [],
    list: found,
    permissions: allowed ?? nothing,
    room: { most: room?.quota ?? null, used: room?.usage ?? null },
    unread: unread ?? [],
    versions: {
      browser: navigator.userAgent,
      extension: ownVersion(),
      language: uiLanguage(),
    },
    waiting,
    worker: worker !== null,
  };
}
