// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { proposal } from '@/tests/fixtures/proposal';
import { realList } from '@/tests/fixtures/real-list';
import { rule } from '@/tests/fixtures/rules';
import { verifiedMatches } from '@/utils/availability/hosts';
import { hostPatterns } from '@/utils/plan/sites/grants';
import type { RuleDraft } from '@/utils/rules/draft';
import { readCatalog } from '@/utils/stores/catalog';
import { createRuleForm } from '@/utils/stores/rule-form';

const verified = hostPatterns(verifiedMatches([...realList.platforms.values()]));
const catalog = readCatalog(realList, new Date('2026-11-24T12:00:00Z'), verified);
const save = vi.fn(async () => true);
const form = (part: Partial<Parameters<typeof createRuleForm>[0]> = {}) =>
  createRuleForm({ catalog, known: null, host: '', pick: null, save, ...part });
beforeEach(() => save.mockClear());

test.each([
  ['', { placeKind: 'platform', platform: '', host: '' }],
  ['ui.ads.microsoft.com', { placeKind: 'platform', platform: 'microsoft-advertising', host: '' }],
  ['app.example.com', { placeKind: 'host', platform: '', host: 'app.example.com' }],
])('a new rule for the host %j begins with %j', (host, draft) => {
  expect(form({ host }).store.getState().draft).toMatchObject(draft);
});

test('what was pointed at is ready to be saved', async () => {
  const pick = { at: 1, proposal: proposal(), tabId: 7 };
  const { store, submit } = form({ pick });
  expect(store.getState()).toMatchObject({
    draft: { controls: 'some', host: 'app.example.com' },
    rule: { locators: proposal().locators, network: 'x' },
  });
  expect(await submit()).toMatchObject({ place: { host: 'app.example.com' } });
});

test('a wrong field keeps the rule from being saved until it is right', async () => {
  const { store, change, submit } = form();
  expect(store.getState()).toMatchObject({ errors: {}, rule: null });
  expect(await submit()).toBeNull();
  expect(store.getState()).toMatchObject({ errors: { platform: 'platformMissing' }, refusals: 1 });
  change({ platform: 'buffer' });
  expect(store.getState()).toMatchObject({ errors: {}, rule: { network: 'x' } });
  expect(save).not.toHaveBeenCalled();
  expect(await submit()).not.toBeNull();
  expect(save).toHaveBeenCalledOnce();
});

test('where a selector is wrong is told at once, all else when it is to be saved', () => {
  const { store, change } = form({ host: 'app.example.com' });
  change({ controls: 'some', network: '', ways: [{ labels: '', selector: '.chip:is(' }] });
  expect(store.getState().errors).toEqual({
    'selector-0': { kind: 'open-bracket', length: 1, offset: 8, part: null },
  });
});

test('a rule that cannot be stored stays in the form', async () => {
  save.mockRejectedValueOnce(new Error('no answer'));
  const { store, change, submit } = form({ host: 'app.example.com' });
  change({ note: 'half an hour of work' });
  expect(await submit()).toBeNull();
  expect(store.getState()).toMatchObject({
    draft: { note: 'half an hour of work' },
    saving: 'failed',
  });
  expect(await submit()).toMatchObject({ note: 'half an hour of work' });
  expect(store.getState().saving).toBe('no');
});

test('a save that is asked for twice is one', async () => {
  const { submit } = form({ host: 'app.example.com' });
  const [first, second] = await Promise.all([submit(), submit()]);
  expect(first).not.toBeNull();
  expect(second).toBeNull();
  expect(save).toHaveBeenCalledOnce();
});

test('ways to find a control come and go', () => {
  const { store, addWay, change, removeWay } = form({ host: 'app.example.com' });
  change({ controls: 'some', ways: [{ labels: 'X', selector: '' }] });
  addWay();
  expect(store.getState().draft.ways).toHaveLength(2);
  removeWay(0);
  expect(store.getState().draft.ways).toEqual([{ labels: '', selector: '' }]);
  expect(store.getState().rule).toBeNull();
});

describe('a rule that is edited', () => {
  const known = rule({ place: { kind: 'host', host: 'app.example.com' }, createdAt: 5 });

  test('keeps its id and its beginning', async () => {
    const { change, submit } = form({ known });
    change({ note: 'changed' });
    await submit();
    expect(save).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: known.id, createdAt: 5, note: 'changed' }),
    );
  });

  test('of a pack stays there, and gets one of the person’s own beside it', async () => {
    const { submit } = form({ known: { ...known, origin: { kind: 'pack', pack: 'team' } } });
    const saved = await submit();
    expect(saved).toMatchObject({ origin: { kind: 'own' }, network: 'x' });
    expect(saved?.id).not.toBe(known.id);
  });

  test('may be for a platform on which the extension does not run', async () => {
    const place = { kind: 'platform', platform: 'mixpost' } as const;
    expect(await form({ known: { ...known, place } }).submit()).toMatchObject({ place });
  });
});

test('the catalog offers only dashboards on whose pages the extension runs', () => {
  const ids = catalog.watched.map(({ id }) => id);
  expect(ids).toContain('microsoft-advertising');
  expect(ids).not.toContain('mixpost');
  expect(catalog.others.map(({ id }) => id)).toContain('mixpost');
  expect(catalog.reaches('*.microsoft.com')).toBe(true);
  expect(catalog.reaches('app.example.com')).toBe(false);
});

describe('what was typed when the form was left', () => {
  const unsaved = new Map<string, RuleDraft>();
  const known = rule({ id: 'known', note: 'as it was' });
  const left = (part: Parameters<typeof form>[0]) => form({ unsaved, ...part });
  const noteOf = ({ store }: ReturnType<typeof createRuleForm>) => store.getState().draft.note;
  beforeEach(() => {
    unsaved.clear();
    left({ known }).change({ note: 'typed' });
  });

  /** [what, the form that is opened, its note, whether it says so] */
  test.each([
    ['is there again', { known }, 'typed', true],
    ['is not in the form of another rule', { known: rule({ id: 'other' }) }, '', false],
    ['is not in that of a new one', { host: 'app.example.com' }, '', false],
    [
      'gives way to what was saved meanwhile',
      { known: { ...known, note: 'newer', updatedAt: known.updatedAt + 1 } },
      'newer',
      false,
    ],
  ])('%s', (_, part, note, isResumed) => {
    const opened = left(part);
    expect([noteOf(opened), opened.store.getState().isResumed]).toEqual([note, isResumed]);
  });

  test('goes when the person starts over, and when it is saved', async () => {
    const opened = left({ known });
    opened.startOver();
    expect([noteOf(opened), opened.store.getState().isResumed]).toEqual(['as it was', false]);
    expect(noteOf(left({ known }))).toBe('as it was');
    opened.change({ note: 'saved' });
    await opened.submit();
    expect(noteOf(left({ known }))).toBe('as it was');
  });

  test('stays when it could not be saved', async () => {
    save.mockResolvedValueOnce(false);
    await left({ known }).submit();
    expect(noteOf(left({ known }))).toBe('typed');
  });
});
