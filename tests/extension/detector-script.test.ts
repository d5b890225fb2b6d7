import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { plan } from '@/tests/fixtures/plans';
import { followPlan, followPlans } from '@/utils/extension/detector-script';

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
}
let registered: Script[] = [];

beforeEach(() => {
  registered = [];
  // The border to the browser: what it would keep.
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Script[]) => {
        const ids = registered.map(({ id }) => id);
        if (scripts.some(({ id }) => ids.includes(id))) throw new Error('Duplicate script ID');
        registered.push(...scripts);
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
});
const hosts = () => registered.flatMap(({ matches = [] }) => matches);
const on = (host: string) => ({ ...plan(), host });
const idle = (host: string) => ({ ...plan(), host, ruleLocators: [], verdicts: [] });

test('the detector comes with the pages of plans that have something to do', async () => {
  await followPlans([on('a.example'), idle('b.example'), on('c.example')]);
  expect(hosts()).toEqual(['https://a.example/*', 'https://c.example/*']);
});

test('a plan that comes later is added, one that has nothing to do any more taken away', async () => {
  await followPlans([on('a.example')]);
  await followPlan(on('b.example'));
  expect(hosts()).toEqual(['https://a.example/*', 'https://b.example/*']);
  await followPlan(idle('a.example'));
  expect(hosts()).toEqual(['https://b.example/*']);
  await followPlan(idle('b.example'));
  expect(registered).toEqual([]);
});

test('plans that come at once do not get in each other’s way', async () => {
  await Promise.all([
    followPlan(on('a.example')),
    followPlan(on('b.example')),
    followPlan(on('a.example')),
  ]);
  expect(hosts()).toEqual(['https://a.example/*', 'https://b.example/*']);
});
