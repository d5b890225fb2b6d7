import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plan } from '@/tests/fixtures/plans';
import { rule } from '@/tests/fixtures/rules';
import { host as own, written } from '@/tests/fixtures/written';
import { record } from '@/tests/reliability/record';
import { database } from '@/utils/extension/database';
import { bringBack, putAside } from '@/utils/extension/drafts/aside';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';
import { wantDraft } from '@/utils/extension/drafts/wanted-draft';
import { handlers } from '@/utils/extension/handlers';
import { planKey } from '@/utils/extension/kept-plan';
import { noteOpened } from '@/utils/extension/picker/open-pickers';
import { serve } from '@/utils/extension/serve';
import { listening } from './deliver';
import { goodData } from './message-data';
import { senders } from './senders';

vi.mock('@/utils/extension/platform-of', () => ({ platformOf: async () => null }));
vi.mock('@/utils/extension/log/log-rescue', () => ({ logRescue: async () => undefined }));
vi.mock('@/utils/extension/log/log-report', () => ({ logReport: async () => undefined }));
const refreshPlans = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('@/utils/extension/plans', () => ({
  freshPlan: async (host: string) => ({ host }),
  planFor: async () => Promise.reject(new Error('no list')),
  recognisedPlan: async (host: string) => ({ host }),
  refreshPlans,
}));

/** A script of a page that was taken over: it sends what it likes, and the browser tells who it is. */
const send = listening(() => serve(handlers));
const say = (name: string, data: unknown, sender: object = senders.page) =>
  send({ data, name }, sender) as Promise<{ ok: boolean; value: unknown }>;

const bank = 'bank.example';
const bankPage = { address: `https://${bank}/`, host: bank, isPrivate: false };
const secret = written('secret', 'Transfer', { url: `https://${bank}/post` });
const bankDraft = () => database.drafts.get('secret');

/** What was tried, and whether it stayed without effect on anybody else. */
const tried: boolean[] = [];
const hold = (isHeld: boolean) => {
  tried.push(isHeld);
  expect(isHeld).toBe(true);
};
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  Object.assign(fakeBrowser.tabs, { create: vi.fn(async () => ({})), sendMessage: vi.fn() });
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(async () => undefined),
    setIcon: vi.fn(async () => undefined),
    setTitle: vi.fn(async () => undefined),
  });
  await Promise.all(database.tables.map((table) => table.clear()));
  await keepDraft(secret, bankPage, 1000);
});

describe('texts of another host', () => {
  test.each([
    ['are not given by their id', 'draftTexts', { id: 'secret' }],
    ['are not given by their address', 'earlierDraft', { url: secret.url }],
  ])('%s', async (_, name, data) => {
    const { value } = await say(name, data);
    hold(value === null);
  });

  test('are not given where the person wants them back elsewhere', async () => {
    await wantDraft(own, 'secret');
    hold((await say('earlierDraft', { url: secret.url })).value === null);
  });

  test('are not replaced by the same id', async () => {
    const before = await bankDraft();
    const { value } = await say('saveDraft', { ...secret, texts: [{ network: null, text: 'no' }] });
    expect(value).toMatchObject({ kind: 'refused' });
    hold(same(await bankDraft(), before));
  });

  test('are not replaced beside a database that fails', async () => {
    const from = { host: bank, now: 2000, platform: null };
    await putAside({ ...secret, texts: [{ network: null, text: 'Transfer now' }] }, from);
    const failing = vi.spyOn(database, 'transaction').mockRejectedValue(new Error('broken'));
    expect((await say('saveDraft', secret)).value).toMatchObject({ kind: 'refused' });
    failing.mockRestore();
    await bringBack();
    const kept = await bankDraft();
    hold(kept?.host === bank && kept.texts[0]?.text === 'Transfer now');
  });

  test('are not replaced by what was kept beside the database under the same id', async () => {
    const before = await bankDraft();
    await putAside(secret, { host: own, now: 9_000_000, platform: null });
    await bringBack();
    hold(same(await bankDraft(), before));
  });

  test('are not given to a frame of which nobody can tell whose it is', async () => {
    await say('saveDraft', written('mine', 'Autumn roast'));
    expect((await say('draftTexts', { id: 'mine' })).value).not.toBe(null);
    const given = await say('draftTexts', { id: 'mine' }, senders.sandboxed);
    const earlier = await say('earlierDraft', { url: written('', '').url }, senders.sandboxed);
    hold(given.value === null && earlier.value === null);
  });
});

test.each([
  ['https://bank.example/', false],
  ['javascript:alert(1)', false],
  ['https://ads.example.com@bank.example/', false],
  ['', false],
  ['https://ads.example.com/other', true],
])('a text from %s leads back to its own host', async (url, isKept) => {
  await say('saveDraft', written('mine', 'Autumn roast', { url }));
  const kept = await database.drafts.get('mine');
  expect(kept?.url).toBe(isKept ? url : senders.page.url);
  hold(new URL(kept?.url ?? '').hostname === own);
});

test.each([
  ['pauseHere', null, 'pausedHosts'],
  ['warnHere', null, 'warnHosts'],
])('%s concerns its own host alone', async (name, data, key) => {
  await say(name, data);
  const { settings } = await fakeBrowser.storage.local.get<{ settings: object }>('settings');
  hold(same(settings, { [key]: [own] }));
});

test('snooze concerns its own host alone', async () => {
  await say('snooze', { until: 'hour' });
  const { snoozed } = await fakeBrowser.storage.local.get<{ snoozed: object }>('snoozed');
  hold(same(Object.keys(snoozed), [own]));
});

test.each([
  ['getPlan', null],
  ['recognise', { platform: 'mixpost' }],
])('%s is answered for its own host', async (name, data) => {
  hold(same((await say(name, data)).value, { host: own }));
});

test('what was collected or pointed at is of its own host', async () => {
  await say('collectPosts', goodData.collectPosts);
  await noteOpened(7, Date.now());
  await say('picked', { ...goodData.picked, host: bank });
  const kept = Object.entries(await fakeBrowser.storage.session.get(null));
  const hosts = kept.flatMap(([key, value]) =>
    key.startsWith('pick:') ? (value as { proposal: { host: string } }).proposal.host : [],
  );
  hold(same(hosts, [own]) && kept.some(([key]) => key === `collected:${own}`));
});

test('a report is of its own host, tab and rules', async () => {
  await database.rules.bulkPut([rule({ id: 'here' }), rule({ id: 'elsewhere' })]);
  const seen = rule({ id: 'here', place: { host: own, kind: 'host' } });
  const known = plan({ rules: [seen], url: `https://${own}/` });
  await fakeBrowser.storage.session.set({ [planKey(own)]: known });
  const both = ['here', 'elsewhere'];
  await say('report', {
    ...goodData.report,
    costly: both.map((each) => ({ ms: 9, rule: each })),
    matched: both,
  });
  const stored = await fakeBrowser.storage.session.get<Record<string, { host: string }>>(null);
  const reports = Object.entries(stored).filter(([key]) => key.startsWith('report:'));
  const used = (await database.ruleUse.toArray()).map((use) => use.rule);
  hold(
    same(used, ['here']) &&
      same(
        reports.map(([key, { host }]) => [key, host]),
        [['report:7:0', own]],
      ),
  );
});

test('all of them were tried', () => {
  const failed = tried.filter((isHeld) => !isHeld).length;
  const measured = `${failed} of ${tried.length} attempts reached another host`;
  record('messages-own-host', 'unit', { isMet: failed === 0 && tried.length > 15, measured });
});
