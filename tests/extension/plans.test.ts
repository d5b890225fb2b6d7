import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { rule as customRule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { cachedPlan } from '@/utils/extension/kept-plan';
import { forgetList } from '@/utils/extension/list';
import { freshPlan, recognisedPlan, refreshPlans } from '@/utils/extension/plans';
import { readVisits, visitedPlatforms } from '@/utils/extension/visits';
import { somethingToDo } from '@/utils/plan/something-to-do';

const allow = (...origins: readonly string[]) =>
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [...origins] } as never);

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
  allow('https://*/*');
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
});

test('a plan given to a page is kept for its next visit, and the visit is remembered', async () => {
  const plan = await freshPlan('ifttt.com');
  expect(await cachedPlan('ifttt.com')).toEqual(plan);
  expect(await visitedPlatforms()).toEqual(new Set(['ifttt']));
});

test('a page of no listed platform is not remembered', async () => {
  await freshPlan('bank.example');
  expect(await readVisits()).toEqual({});
});

test('plans are made anew for allowed, open and visited dashboards, all others are dropped', async () => {
  await freshPlan('ifttt.com');
  await freshPlan('bank.example');
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { url: 'https://app.later.com/calendar' },
    { url: 'chrome://settings' },
    {},
  ] as never);
  allow('https://publish.buffer.com/*', 'https://*.example/*', '<all_urls>');
  await refreshPlans();
  const stored = Object.keys(await fakeBrowser.storage.session.get(null));
  expect(stored.filter((key) => key.startsWith('plan:')).sort()).toEqual([
    'plan:app.later.com',
    'plan:ifttt.com',
    'plan:publish.buffer.com',
  ]);
});

describe('open pages hear of new plans', () => {
  const tabs = [
    { id: 1, url: 'https://app.later.com/calendar' },
    { id: 2, url: 'https://bank.example/' },
    { id: 3, url: 'https://ifttt.com/' },
  ];
  const rule = customRule({ id: 'r', place: { host: 'ifttt.com', kind: 'host' } });
  const told = vi.fn(async (_: number) => true);
  const written = vi.spyOn(fakeBrowser.storage.session, 'set');

  beforeEach(async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(told as never);
    await database.rules.clear();
    await refreshPlans();
    told.mockClear();
    written.mockClear();
  });

  test('those first for which something has changed', async () => {
    await database.rules.put(rule);
    await refreshPlans();
    expect(told.mock.calls.map(([tab]) => tab)).toEqual([3, 1, 2]);
  });

  test('and a plan that says what it said before is not kept again', async () => {
    await database.rules.put(rule);
    await refreshPlans();
    const keys = written.mock.calls.flatMap(([content]) => Object.keys(content));
    expect(keys.filter((key) => key.startsWith('plan:'))).toEqual(['plan:ifttt.com']);
    expect(
      (await cachedPlan('ifttt.com'))?.verdicts.some(({ reason }) => reason.kind === 'rule'),
    ).toBe(true);
  });

  test('changes that come at once are taken together, none is lost', async () => {
    const first = refreshPlans();
    await database.rules.put(rule);
    const [second, third] = [refreshPlans(), refreshPlans()];
    expect(third).toBe(second);
    await Promise.all([first, second]);
    expect(
      (await cachedPlan('ifttt.com'))?.verdicts.some(({ reason }) => reason.kind === 'rule'),
    ).toBe(true);
  });
});

describe('a product on a host of its customer', () => {
  test('gets its statements and locators there, and keeps them', async () => {
    const before = await freshPlan('social.contoso.example');
    expect(before.platform).toBeNull();
    expect(before.selfHosted.map(({ platform }) => platform)).toContain('mixpost');
    const plan = await recognisedPlan('social.contoso.example', 'mixpost');
    expect(plan.platform).toEqual({ id: 'mixpost', name: 'Mixpost' });
    expect(plan.locators?.units.length).toBeGreaterThan(0);
    expect(await freshPlan('social.contoso.example')).toEqual(plan);
  });

  test.each([
    ['a host of the list is what the list says', 'ifttt.com', 'mixpost', 'ifttt'],
    ['a product that has hosts of its own is not believed', 'bank.example', 'buffer', null],
    ['nor is a product that nobody knows', 'bank.example', 'constructor', null],
  ])('%s', async (_, host, claimed, platform) => {
    const plan = await recognisedPlan(host, claimed);
    expect(plan.platform?.id ?? null).toBe(platform);
    expect((await readVisits())[host]?.recognised ?? null).toBeNull();
  });
});

describe('where the browser does not let the extension run', () => {
  test('a page is left alone, though what is known of it can be read', async () => {
    allow();
    const plan = await freshPlan('ifttt.com');
    expect(plan).toMatchObject({ paused: 'not-allowed', platform: { id: 'ifttt' } });
    expect(somethingToDo(plan)).toBe(false);
    expect((await freshPlan('bank.example')).selfHosted).toEqual([]);
  });

  test.each([
    ['a known dashboard', 'ifttt.com', 'https://ifttt.com/', 'no'],
    ['a known dashboard in another tab', 'ifttt.com', undefined, 'not-allowed'],
    ['any other site', 'bank.example', 'https://bank.example/', 'not-allowed'],
  ])('a tab that the person opened to it is guarded on %s: %s', async (_, host, url, paused) => {
    allow();
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url } as never);
    expect((await freshPlan(host, { tabId: 3 })).paused).toBe(paused);
  });
});
