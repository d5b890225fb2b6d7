import { beforeEach, expect, test, vi } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { defaultSettings } from '@/utils/plan/settings';
import type { CustomRule } from '@/utils/rules/schema';
import { createOptions } from '@/utils/stores/options';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/utils/extension/send', () => ({ send }));
vi.mock('@/utils/extension/own-pages', () => ({ onChanged: () => () => undefined }));

let stored: CustomRule[];
let isWorking: boolean;

beforeEach(() => {
  stored = [rule()];
  isWorking = true;
  send.mockImplementation(async (name: string, data: CustomRule) => {
    if (!isWorking) throw new Error('no answer');
    if (name === 'listRules') return [...stored];
    if (name === 'getSettings') return defaultSettings;
    stored = stored.filter(({ id }) => id !== data.id);
    if (name === 'saveRule') stored.push(data);
    return null;
  });
});

test('a deleted rule can be brought back as it was', async () => {
  const options = createOptions();
  await options.deleteRule(rule());
  expect(options.store.getState()).toMatchObject({ rules: [], deleted: rule() });
  await options.undoDelete();
  expect(options.store.getState()).toMatchObject({ rules: [rule()], deleted: null });
});

test('a change that cannot be stored is said, and what is shown stays', async () => {
  const options = createOptions();
  await options.saveRule(rule({ note: 'first' }));
  isWorking = false;
  expect(await options.saveRule(rule({ note: 'second' }))).toBe(false);
  await options.deleteRule(rule());
  expect(options.store.getState()).toMatchObject({
    trouble: 'unsaved',
    deleted: null,
    rules: [rule({ note: 'first' })],
  });
  isWorking = true;
  expect(await options.saveRule(rule({ note: 'third' }))).toBe(true);
  expect(options.store.getState()).toMatchObject({ trouble: null, rules: [{ note: 'third' }] });
});

test('a worker that does not answer at the start is said', async () => {
  isWorking = false;
  const options = createOptions();
  options.start();
  await vi.waitFor(() => expect(options.store.getState().trouble).toBe('unread'));
  expect(options.store.getState().ready).toBe(false);
});
