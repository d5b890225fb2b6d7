// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { realList } from '@/tests/fixtures/real-list';
import { rule } from '@/tests/fixtures/rules';
import { verifiedMatches } from '@/utils/availability/hosts';
import { hostPatterns } from '@/utils/plan/sites/grants';
import { readCatalog } from '@/utils/stores/catalog';
import { createRuleForm } from '@/utils/stores/rule-form';

const verified = hostPatterns(verifiedMatches([...realList.platforms.values()]));
const catalog = readCatalog(realList, new Date('2026-11-24T12:00:00Z'), verified);
const save = vi.fn(async () => true);
const form = (part: Partial<Parameters<typeof createRuleForm>[0]> = {}) =>
  createRuleForm({ catalog, known: null, host: '', save, ...part });

test.each([
  ['', { placeKind: 'platform', platform: '', host: '' }],
  ['ui.ads.microsoft.com', { placeKind: 'platform', platform: 'microsoft-advertising', host: '' }],
  ['app.example.com', { placeKind: 'host', platform: '', host: 'app.example.com' }],
])('a new rule for the host %j begins with %j', (host, draft) => {
  expect(form({ host }).store.getState().draft).toMatchObject(draft);
});

test('a wrong field keeps the rule from being saved until it is right', async () => {
  const { store, change, submit } = form();
  expect(store.getState().errors).toEqual({});
  expect(await submit()).toBe(false);
  expect(store.getState()).toMatchObject({ errors: { platform: 'platformMissing' }, refusals: 1 });
  change({ platform: 'buffer' });
  expect(store.getState().errors).toEqual({});
  expect(save).not.toHaveBeenCalled();
  expect(await submit()).toBe(true);
  expect(save).toHaveBeenCalledOnce();
});

test('an edited rule keeps its id and its beginning', async () => {
  const known = rule({ place: { kind: 'host', host: 'app.example.com' }, createdAt: 5 });
  const { change, submit } = form({ known });
  change({ note: 'changed' });
  await submit();
  expect(save).toHaveBeenLastCalledWith(
    expect.objectContaining({ id: known.id, createdAt: 5, note: 'changed' }),
  );
});

test('the catalog offers only dashboards on whose pages the extension runs', () => {
  const ids = catalog.watched.map(({ id }) => id);
  expect(ids).toContain('microsoft-advertising');
  expect(ids).not.toContain('mixpost');
  expect(catalog.others.map(({ id }) => id)).toContain('mixpost');
  expect(catalog.reaches('*.microsoft.com')).toBe(true);
  expect(catalog.reaches('app.example.com')).toBe(false);
});
