import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { answering, forgetRules, startedRules } from '@/tests/fixtures/rules-store';
import { database } from '@/utils/extension/database';
import type { CustomRule } from '@/utils/rules/schema';
import type { createRules } from '@/utils/stores/rules';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/utils/extension/send', () => ({ send }));

const packed = { kind: 'pack', pack: 'team' } as const;
const policy = { kind: 'policy', pack: 'org' } as const;

let rules: ReturnType<typeof createRules>;

const shown = () => rules.store.getState().rules ?? [];
const news = () => rules.store.getState().news;

async function started(...kept: readonly CustomRule[]): Promise<void> {
  rules = await startedRules(kept);
}

beforeEach(async () => {
  await forgetRules();
  send.mockImplementation(answering());
});

/** [the deed, what is kept afterwards] */
const a = rule({ createdAt: 2, id: 'a' });
const b = rule({ client: 'Contoso', createdAt: 1, enabled: false, id: 'b', updatedAt: 5 });
const ofPack = rule({ createdAt: 0, id: 'p', origin: packed });
const all = [a, b, ofPack];

const deeds: readonly [string, () => Promise<unknown>, readonly Partial<CustomRule>[], object][] = [
  [
    'saves a rule',
    () => rules.saveRule({ ...a, note: 'new' }),
    [{ note: 'new' }, {}, {}],
    { kind: 'save', count: 1 },
  ],
  [
    'turns off those that are on, also those of packs',
    () => rules.enable(all, false),
    [{ enabled: false }, { enabled: false }, { enabled: false }],
    { kind: 'enable', count: 2 },
  ],
  [
    'turns on those that are off',
    () => rules.enable(all, true),
    [{}, { enabled: true }, {}],
    { kind: 'enable', count: 1 },
  ],
  [
    'deletes those of the person',
    () => rules.remove(all),
    [{ id: 'p' }],
    { kind: 'delete', count: 2 },
  ],
  [
    'says for which client they are',
    () => rules.setClient(all, 'Contoso'),
    [{ client: 'Contoso' }, { client: 'Contoso' }, { client: '' }],
    { kind: 'save', count: 1 },
  ],
  [
    'puts one first',
    () => rules.putFirst(a),
    [{ id: 'a', updatedAt: expect.any(Number) }, {}, {}],
    { kind: 'order', count: 1 },
  ],
];
test.each(deeds)('it %s, and that can be undone and made again', async (_, deed, kept, told) => {
  await started(...all);
  await deed();
  await vi.waitFor(() => expect(shown()).toMatchObject(kept));
  expect(await database.rules.count()).toBe(kept.length);
  expect(news()).toMatchObject({ change: told, kind: 'made' });
  await rules.undoNews();
  await vi.waitFor(() => expect(shown()).toEqual(all));
  expect(news()).toMatchObject({ change: told, kind: 'undone' });
  await rules.undoNews();
  await vi.waitFor(() => expect(shown()).toMatchObject(kept));
  expect(news()).toMatchObject({ kind: 'redone' });
});

test('a copy is the newest of all, and the one that is told', async () => {
  await started(...all);
  await rules.duplicate(ofPack);
  const [copy] = shown();
  expect(copy).toMatchObject({ origin: { kind: 'own' }, network: 'x' });
  expect(copy?.id).not.toBe('p');
  expect(news()).toMatchObject({ change: { first: { id: copy?.id }, kind: 'duplicate' } });
});

test('nobody changes what the organisation set', async () => {
  await started(a);
  const set = rule({ id: 'set', origin: policy });
  rules.showPolicy([set]);
  expect(rules.store.getState().policyRules).toEqual([set]);
  await rules.enable([set], false);
  await rules.remove([set]);
  await rules.setClient([set], 'Contoso');
  expect(send).not.toHaveBeenCalled();
});

test('a change that would change nothing is not sent', async () => {
  await started(a);
  await rules.enable([a], true);
  expect(send).not.toHaveBeenCalled();
  expect(news()).toBeNull();
});

test('rules are ticked and unticked, and looked at in other ways', async () => {
  await started(a, b);
  rules.choose(['a', 'b'], true);
  rules.choose(['a'], false);
  expect([...rules.store.getState().chosen]).toEqual(['b']);
  rules.look({ search: 'contoso' });
  rules.look({ sort: 'name' });
  expect(rules.store.getState().view).toMatchObject({
    search: 'contoso',
    show: 'all',
    sort: 'name',
  });
});

test('while a change is being made, the undo of the one before is not offered; it is again where that fails', async () => {
  await started(a);
  await rules.saveRule({ ...a, note: 'new' });
  expect(news()).toMatchObject({ change: { kind: 'save' } });
  const before = news();
  send.mockRejectedValueOnce(new Error('gone'));
  const failing = rules.remove([a]);
  expect(news()).toBeNull();
  expect(await failing).toBe(false);
  expect(rules.store.getState()).toMatchObject({ news: before, trouble: 'unsaved' });
  const deleting = rules.remove([a]);
  expect(news()).toBeNull();
  await deleting;
  expect(news()).toMatchObject({ change: { kind: 'delete' }, kind: 'made' });
});
