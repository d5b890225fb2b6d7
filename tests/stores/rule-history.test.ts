import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { createRuleHistory } from '@/utils/stores/rule-history';

beforeEach(async () => {
  await Promise.all([database.rules.clear(), database.ruleChanges.clear()]);
});

const heads = (history: ReturnType<typeof createRuleHistory>) =>
  history.store.getState().heads?.length ?? null;

test('recent changes are read only while they are shown, ten more at a time', async () => {
  for (let at = 0; at < 12; at++)
    await changeRules({ id: `${at}`, kind: 'save', put: [rule({ id: `${at}` })], remove: [] }, at);
  const history = createRuleHistory();
  const leave = history.start();
  expect(heads(history)).toBeNull();
  history.open(true);
  await vi.waitFor(() => expect(heads(history)).toBe(10));
  expect(history.store.getState().hasOlder).toBe(true);
  history.older();
  await vi.waitFor(() => expect(heads(history)).toBe(12));
  await changeRules({ id: 'new', kind: 'delete', put: [], remove: ['0'] }, 20);
  await vi.waitFor(() => expect(heads(history)).toBe(13));
  leave();
});

test('recent changes that cannot be read are said', async () => {
  const failing = vi.spyOn(database, 'transaction').mockRejectedValue(new Error('broken') as never);
  const history = createRuleHistory();
  history.open(true);
  await vi.waitFor(() => expect(history.store.getState().failed).toBe(true));
  history.open(false);
  failing.mockRestore();
});
