import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPick, readPick } from '@/utils/extension/picks';
import type { Proposal } from '@/utils/rules/proposal';

const proposal: Proposal = {
  actions: [],
  effect: 'hide',
  host: 'app.example.com',
  locators: [{ labels: [], selector: '[data-testid="x"]' }],
  name: 'Post to X',
  network: 'x',
};

beforeEach(() => fakeBrowser.reset());

test('a proposal is found again by its id, with the tab that it is from', async () => {
  const [here, there] = [await keepPick(proposal, 7), await keepPick({ ...proposal, name: '' })];
  expect(await readPick(here)).toMatchObject({ proposal, tabId: 7 });
  expect(await readPick(there)).toMatchObject({ proposal: { name: '' }, tabId: null });
  expect(await readPick('other')).toBeNull();
});

test('of many proposals twenty are kept, and nothing else is let go of', async () => {
  await fakeBrowser.storage.session.set({ 'plan:a.example': {} });
  const ids: string[] = [];
  for (let count = 0; count < 23; count++) ids.push(await keepPick(proposal));
  const kept = await fakeBrowser.storage.session.get(null);
  expect(Object.keys(kept).filter((key) => key.startsWith('pick:'))).toHaveLength(20);
  expect(kept).toHaveProperty('plan:a.example');
  expect(await readPick(ids.at(-1) ?? '')).not.toBeNull();
});

test.each([null, { proposal }, { at: 1, proposal: { ...proposal, host: 7 }, tabId: null }])(
  'nonsense in the storage is no proposal: %j',
  async (stored) => {
    await fakeBrowser.storage.session.set({ 'pick:a': stored });
    expect(await readPick('a')).toBeNull();
  },
);
