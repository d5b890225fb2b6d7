import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kept, serve, startAnew, url, version } from '@/tests/fixtures/pack-address';
import { addPack } from '@/utils/extension/packs/add-pack';
import { notePackCosts } from '@/utils/extension/packs/pack-costs';
import { switchPack } from '@/utils/extension/packs/packs-change';
import * as plans from '@/utils/extension/plans';

beforeEach(async () => {
  await startAnew();
  serve(version('1.0.0'));
  await addPack('add', url);
  await switchPack('on', 'agency', 'on', 1);
  vi.spyOn(plans, 'refreshPlans').mockResolvedValue();
});
afterEach(() => vi.unstubAllGlobals());

const paused = (loadedAt: number, rule = 'agency/no-instagram', isPrivate = false) =>
  notePackCosts({ costly: [{ rule, ms: 900 }], loadedAt }, { tabId: 1, frameId: 0, isPrivate });

test('a pack whose rules are too slow on three pages is off', async () => {
  for (const page of [1, 1, 1, 2]) await paused(page);
  expect(await kept()).toMatch('1.0.0 on');
  await paused(3);
  expect(await kept()).toMatch('1.0.0 off');
});

test('the slowness of other rules is not laid to it', async () => {
  for (const page of [1, 2, 3, 4]) await paused(page, 'a-rule-of-my-own');
  expect(await kept()).toMatch('1.0.0 on');
});

test('what happens in private windows is not counted', async () => {
  for (const page of [1, 2, 3, 4]) await paused(page, 'agency/no-instagram', true);
  expect(await kept()).toMatch('1.0.0 on');
});
