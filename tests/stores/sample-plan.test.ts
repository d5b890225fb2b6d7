import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { realList } from '@/tests/fixtures/real-list';
import { verifiedMatches } from '@/utils/availability/hosts';
import { forgetList } from '@/utils/extension/list';
import { askedFor } from '@/utils/stores/asked-dashboards';
import { samplePlan } from '@/utils/stores/sample-plan';

const now = new Date(2026, 10, 27, 12);
const installed = { isOn: true, quietUntil: null, warnsOnly: false };

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
});

/** [what the visitor chose, what becomes of X, whether the guard rests] */
test.each([
  [{}, 'hide', 'no'],
  [{ warnsOnly: true }, 'warn', 'no'],
  [{ isOn: false }, 'hide', 'everywhere'],
] as const)('with %j it would %s X, paused: %s', async (chosen, effect, paused) => {
  const plan = await samplePlan({ ...installed, ...chosen }, now);
  expect(plan).toMatchObject({ paused, platform: { name: 'Microsoft Advertising' } });
  const posts = plan.verdicts.filter(({ action }) => action === 'create-post');
  expect(posts.filter((verdict) => verdict.effect !== 'none')).toMatchObject([
    { effect, network: 'x', since: { precision: 'day', value: '2023-04-25' } },
  ]);
});

test('it says of X what the list says, with the sources of the list', async () => {
  const { verdicts } = await samplePlan(installed, now);
  const { evidence } = realList.platforms.get('microsoft-advertising') ?? {};
  const known = Object.values(evidence ?? {}).map(({ url }) => url);
  const shown = verdicts.flatMap((verdict) => verdict.evidence.map(({ url }) => url));
  expect(shown).not.toEqual([]);
  expect(known).toEqual(expect.arrayContaining([...new Set(shown)]));
});

test('the dashboards that it names are those that the manifest asks for', () => {
  const platforms = [...realList.platforms.values()];
  const asked = platforms.filter((platform) => verifiedMatches([platform]).length > 0);
  expect(askedFor(realList.index)).toEqual(
    asked.map(({ name }) => name).sort((a, b) => a.localeCompare(b)),
  );
});
