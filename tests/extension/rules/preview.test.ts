import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { forgetList } from '@/utils/extension/list';
import { previewRule } from '@/utils/extension/rules/preview';
import type { Plan } from '@/utils/plan/types';

const counts = { found: 1, hide: 1, left: 0, ms: 2, warn: 0 };
const sendMessage =
  vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<unknown>>();
const host = (pattern: string) => ({ kind: 'host', host: pattern }) as const;
const draft = (pattern: string) =>
  rule({ id: 'draft', locators: [{ labels: ['X'], selector: null }], place: host(pattern) });

/** Frames that have reported: tab, frame, host. */
async function open(...frames: readonly (readonly [number, number, string])[]): Promise<void> {
  const tabs = [...new Set(frames.map(([tabId]) => tabId))];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(
    tabs.map((id) => ({ id, url: 'https://a.example/' })) as never,
  );
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    async (id) => ({ id, title: `Tab ${id}` }) as never,
  );
  for (const [tabId, frameId, name] of frames)
    await fakeBrowser.storage.session.set({
      [`report:${tabId}:${frameId}`]: {
        costly: [],
        host: name,
        loadedAt: 1,
        located: null,
        units: [],
      },
    });
}

beforeEach(async () => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
  // The person lets it run on all sites.
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: ['https://*/*'] }),
  });
  await database.rules.clear();
  sendMessage.mockReset().mockResolvedValue(counts);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendMessage as never);
});

test('the frames of each tab that the rule means are asked, and counted together', async () => {
  await open([1, 0, 'app.example.com'], [1, 5, 'app.example.com'], [2, 0, 'other.example']);
  expect(await previewRule(draft('app.example.com'))).toEqual([
    {
      tabId: 1,
      title: 'Tab 1',
      host: 'app.example.com',
      isPaused: false,
      counts: { found: 2, hide: 2, left: 0, ms: 4, warn: 0 },
    },
  ]);
  expect(sendMessage.mock.calls.map(([tabId, , options]) => [tabId, options])).toEqual([
    [1, { frameId: 0 }],
    [1, { frameId: 5 }],
  ]);
});

test('pages are asked by a plan in which the rule is in force, in the place of what is kept of it', async () => {
  await database.rules.bulkPut([
    { ...draft('app.example.com'), effect: 'warn' },
    rule({
      id: 'other',
      locators: [{ labels: ['Y'], selector: null }],
      place: host('*.example.com'),
    }),
  ]);
  await open([1, 0, 'app.example.com']);
  await previewRule({ ...draft('app.example.com'), enabled: false, from: '2126-01-01' });
  const [, message] = sendMessage.mock.calls[0] ?? [];
  const { data, name } = message as { name: string; data: { plan: Plan; rule: string } };
  expect(name).toBe('previewPlan');
  expect(data.rule).toBe('draft');
  expect(data.plan.ruleLocators.map(({ effect, rule: id }) => [id, effect])).toEqual([
    ['draft', 'hide'],
    ['other', 'hide'],
  ]);
  expect(await database.rules.get('draft')).toMatchObject({ effect: 'warn' });
});

test('a rule for a platform means the tabs in which that is met', async () => {
  await open([1, 0, 'ui.ads.microsoft.com'], [2, 0, 'buffer.com']);
  const place = { kind: 'platform', platform: 'microsoft-advertising' } as const;
  expect((await previewRule(rule({ place }))).map(({ tabId }) => tabId)).toEqual([1]);
});

test.each([
  ['nothing', undefined],
  ['nonsense', { hide: 'many' }],
  ['that it cannot find out', null],
])('a page that answers %s is said to be silent', async (_, reply) => {
  sendMessage.mockResolvedValue(reply);
  await open([1, 0, 'app.example.com']);
  expect(await previewRule(draft('app.example.com'))).toMatchObject([{ counts: null }]);
});

test('a page that never answers is not waited for for ever', async () => {
  await open([1, 0, 'app.example.com'], [1, 2, 'app.example.com']);
  sendMessage.mockImplementationOnce(() => new Promise(() => undefined));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const told = previewRule(draft('app.example.com'));
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(500);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
  await vi.advanceTimersByTimeAsync(4000);
  vi.useRealTimers();
  expect(await told).toMatchObject([{ counts }]);
});

test('without a tab that is meant nothing is compiled and nobody asked', async () => {
  await open([1, 0, 'other.example']);
  expect(await previewRule(draft('app.example.com'))).toEqual([]);
  expect(sendMessage).not.toHaveBeenCalled();
});
