import fc from 'fast-check';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptError } from '@/tests/fixtures/diagnosis';
import { packFile } from '@/tests/fixtures/packs';
import { plan } from '@/tests/fixtures/plans';
import { proposal } from '@/tests/fixtures/proposal';
import { rule } from '@/tests/fixtures/rules';
import { host, written } from '@/tests/fixtures/written';
import { goodData } from '@/tests/hostile/message-data';
import { database } from '@/utils/extension/database';
import { keptErrors } from '@/utils/extension/diagnosis/kept-errors';
import { bringBack } from '@/utils/extension/drafts/aside';
import { takeWanted } from '@/utils/extension/drafts/wanted-draft';
import { cachedPlan, planKey } from '@/utils/extension/kept-plan';
import { listNews } from '@/utils/extension/list-news';
import { listTrouble } from '@/utils/extension/list-trouble';
import { markupTrouble } from '@/utils/extension/markup';
import { pickerIn } from '@/utils/extension/picker/open-pickers';
import { readPick } from '@/utils/extension/picks';
import { cachedDay, keepPlans } from '@/utils/extension/plan-cache';
import { readPolicy } from '@/utils/extension/policy/policy-store';
import { readCollected } from '@/utils/extension/queue/collected-posts';
import { readRecognised } from '@/utils/extension/recognised';
import { reportsOf } from '@/utils/extension/reports';
import { createRulesReader } from '@/utils/extension/rules/rules-reader';
import { readSettings } from '@/utils/extension/settings-store';
import { readSites } from '@/utils/extension/sites/kept-sites';
import { readSnoozed } from '@/utils/extension/snooze-store';
import { readSync } from '@/utils/extension/sync/sync-state';
import { readVisits } from '@/utils/extension/visits';
import { quietUntil } from '@/utils/plan/snooze';
import { anyText, nearly } from './hostile';
import { holdsInTime } from './property';

type Read = () => Promise<unknown>;
interface Kept {
  readonly good: unknown;
  readonly key: string;
  readonly read: Read;
}
const day = '2026-11-24' as Parameters<typeof markupTrouble>[1];
const hosts = [host, 'constructor', '__proto__', 'tostring'];

/** What is kept for good, by its key, and who reads it. */
const local: readonly Kept[] = [
  { good: { draftDays: 30, pausedHosts: [host] }, key: 'settings', read: readSettings },
  { good: { [host]: 1 }, key: 'snoozed', read: readSnoozed },
  { good: { [host]: { day, platform: 'ads', recognised: null } }, key: 'visits', read: readVisits },
  {
    good: JSON.stringify({ locks: ['pause'], packs: [packFile()] }),
    key: 'policy',
    read: readPolicy,
  },
  { good: { added: {}, listed: {} }, key: 'sites', read: readSites },
  { good: { at: 1, isOn: true }, key: 'sync', read: readSync },
  { good: [keptError], key: 'errors', read: keptErrors },
  { good: [], key: 'listNews', read: listNews },
  { good: ['a.json'], key: 'listTrouble', read: listTrouble },
  {
    good: { [host]: { pages: 3, since: day } },
    key: 'markup',
    read: () => markupTrouble(host, day),
  },
  {
    good: { host, now: 1, platform: null, written: written('a', 'b') },
    key: 'draft-aside:a',
    read: bringBack,
  },
];

/** What is kept until the browser ends. */
const session: readonly Kept[] = [
  { good: { ...goodData.report, units: [] }, key: 'report:7:0', read: () => reportsOf(7) },
  { good: { at: 1, proposal: proposal(), tabId: 7 }, key: 'pick:a', read: () => readPick('a') },
  {
    good: { ...goodData.collectPosts, at: 1, isShown: true },
    key: `collected:${host}`,
    read: () => readCollected(host),
  },
  { good: plan(), key: planKey(host), read: () => cachedPlan(host) },
  { good: plan(), key: planKey(host), read: cachedDay },
  { good: { [host]: 'ads' }, key: 'recognisedInPrivate', read: readRecognised },
  { good: { [host]: 'a' }, key: 'planTags', read: () => keepPlans([plan()]) },
  { good: { at: 1, isPicked: false }, key: 'picker:7', read: () => pickerIn(7, 1) },
  {
    good: { id: 'a', told: { at: 1, frame: '7 0' } },
    key: `draft-wanted:${host}`,
    read: () => takeWanted(host, '7 0', 2),
  },
];

/** A kept thing and something that stands in its place; storage keeps what JSON keeps. */
const spoilt = (all: readonly Kept[]) =>
  fc.constantFrom(...all).chain((kept) => fc.tuple(fc.constant(kept), nearly(kept.good)));

function asKept(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return null;
  }
}

vi.spyOn(database.rules, 'toArray');

/** Whatever storage and the database hold. */
export const storesHold = [
  holdsInTime('what is kept in local storage', spoilt(local), async ([{ key, read }, value]) => {
    await fakeBrowser.storage.local.set({ [key]: asKept(value) });
    await read();
    await fakeBrowser.storage.local.remove(key);
  }),
  holdsInTime(
    'what is kept in session storage',
    spoilt(session),
    async ([{ key, read }, value]) => {
      await fakeBrowser.storage.session.set({ [key]: asKept(value) });
      await read();
      await fakeBrowser.storage.session.remove(key);
    },
  ),
  holdsInTime('rules in the database', fc.array(nearly(rule()), { maxLength: 2 }), async (rows) => {
    const kept = rows.map((row, at) => Object(asKept({ id: `${at}`, ...Object(row) })));
    vi.mocked(database.rules.toArray).mockResolvedValueOnce(kept as never);
    await createRulesReader()();
  }),
  holdsInTime(
    'what is known of a host',
    fc.oneof(fc.constantFrom(...hosts), anyText),
    async (name) => {
      const recognised = (await readRecognised())(name);
      const snoozed = quietUntil(await readSnoozed(), name, 1);
      const trouble = await markupTrouble(name, day);
      if (recognised !== null || snoozed !== null || trouble !== null)
        throw new Error(`something is known of ${name}`);
    },
  ),
];
