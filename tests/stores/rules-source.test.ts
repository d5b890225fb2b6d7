import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { answering, forgetRules, startedRules } from '@/tests/fixtures/rules-store';
import { database } from '@/utils/extension/database';
import { changeRules } from '@/utils/extension/rules/change-rules';
import type { CustomRule } from '@/utils/rules/schema';
import { createRules } from '@/utils/stores/rules';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/utils/extension/send', () => ({ send }));

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

const a = rule({ createdAt: 2, id: 'a' });
const b = rule({ client: 'Contoso', createdAt: 1, enabled: false, id: 'b', updatedAt: 5 });

describe('a change', () => {
  test('shows before it is stored, also while other news arrive', async () => {
    await started(a, b);
    const answered = Promise.withResolvers<null>();
    send.mockReturnValue(answered.promise);
    const deleting = rules.remove([a]);
    expect(shown()).toEqual([b]);
    await database.rules.put({ ...b, note: 'from elsewhere' });
    await vi.waitFor(() => expect(shown()).toMatchObject([{ note: 'from elsewhere' }]));
    await database.rules.delete('a');
    answered.resolve(null);
    await deleting;
    expect(shown().map(({ id }) => id)).toEqual(['b']);
  });

  test('that cannot be stored is said and goes again', async () => {
    await started(a, b);
    send.mockRejectedValue(new Error('no answer'));
    expect(await rules.saveRule({ ...a, note: 'lost' })).toBe(false);
    expect(shown()).toEqual([a, b]);
    expect(rules.store.getState()).toMatchObject({ news: null, trouble: 'unsaved' });
    send.mockImplementation(answering());
    expect(await rules.saveRule({ ...a, note: 'kept' })).toBe(true);
    expect(rules.store.getState().trouble).toBeNull();
  });

  test('from another page shows; rules that stayed the same stay the same objects', async () => {
    await started(a, b);
    const [first] = shown();
    await changeRules(
      { id: 'elsewhere', kind: 'save', put: [{ ...b, note: 'new' }], remove: [] },
      9,
    );
    await vi.waitFor(() => expect(shown()[1]?.note).toBe('new'));
    expect(shown()[0]).toBe(first);
  });

  test('that something was changed of since is not undone, and that is said', async () => {
    await started(a);
    await rules.saveRule({ ...a, note: 'mine' });
    await changeRules(
      { id: 'elsewhere', kind: 'save', put: [{ ...a, note: 'newer' }], remove: [] },
      9,
    );
    await rules.undoNews();
    expect(news()).toEqual({ kind: 'not-undone', why: 'changed-since' });
    await rules.undoNews();
    expect(send).toHaveBeenCalledTimes(2);
    rules.dismissNews();
    expect(news()).toBeNull();
  });

  test('that cannot be undone because the worker does not answer is said', async () => {
    await started(a);
    await rules.saveRule({ ...a, note: 'mine' });
    send.mockRejectedValue(new Error('no answer'));
    await rules.undoNews();
    expect(rules.store.getState().trouble).toBe('unsaved');
  });
});

test('what became of rules, and packs, show as they change', async () => {
  await started(a);
  const use = { matched: { at: 1, host: 'ads.example.com' }, paused: null, rule: 'a' };
  await database.ruleUse.put(use);
  await database.packs.put({ id: 'team', name: 'Team', state: 'on' } as never);
  await vi.waitFor(() => {
    expect(rules.store.getState().uses.get('a')).toEqual(use);
    expect(rules.store.getState().packs.get('team')?.name).toBe('Team');
  });
});

test('rules that cannot be read are said', async () => {
  const failing = vi.spyOn(database.rules, 'toArray').mockRejectedValue(new Error('broken'));
  rules = createRules();
  const stop = rules.start();
  await vi.waitFor(() => expect(rules.store.getState().trouble).toBe('unread'));
  failing.mockRestore();
  stop();
});
