import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { defaultSettings } from '@/utils/plan/settings';
import type { RuleChange } from '@/utils/rules/change';
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
  send.mockImplementation(async (name: string, data: RuleChange) => {
    if (!isWorking) throw new Error('no answer');
    if (name === 'listRules') return [...stored];
    if (name === 'getSettings') return defaultSettings;
    const ids = [...data.remove, ...data.put.map(({ id }) => id)];
    stored = [...stored.filter(({ id }) => !ids.includes(id)), ...data.put];
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

test('a changed rule shows before it is stored', async () => {
  const options = createOptions();
  options.start();
  await vi.waitFor(() => expect(options.store.getState().ready).toBe(true));
  const saved = options.saveRule(rule({ enabled: false }));
  expect(options.store.getState().rules).toMatchObject([{ enabled: false }]);
  expect(await saved).toBe(true);
});

test('a worker that does not answer at the start is said', async () => {
  isWorking = false;
  const options = createOptions();
  options.start();
  await vi.waitFor(() => expect(options.store.getState().trouble).toBe('unread'));
  expect(options.store.getState().ready).toBe(false);
});

describe('a setting', () => {
  const effectIn = ({ store }: ReturnType<typeof createOptions>) =>
    store.getState().settings.removedEffect;

  test('shows at once, and stays when older settings arrive before it is stored', async () => {
    const options = createOptions();
    const saving = Promise.withResolvers<unknown>();
    const reading = Promise.withResolvers<unknown>();
    send.mockImplementation((name: string) =>
      name === 'saveSettings' ? saving.promise : name === 'getSettings' ? reading.promise : [],
    );
    options.start();
    const saved = options.saveSettings({ removedEffect: 'warn' });
    expect(effectIn(options)).toBe('warn');
    reading.resolve(defaultSettings);
    await reading.promise;
    expect(effectIn(options)).toBe('warn');
    send.mockImplementation(async (name: string) =>
      name === 'getSettings' ? { ...defaultSettings, removedEffect: 'warn' } : [],
    );
    saving.resolve(null);
    expect(await saved).toBe(true);
    expect(effectIn(options)).toBe('warn');
  });

  test('is not put back by another one that was stored first', async () => {
    const options = createOptions();
    const saves = [Promise.withResolvers<unknown>(), Promise.withResolvers<unknown>()];
    const waiting = [...saves];
    send.mockImplementation((name: string) =>
      name === 'saveSettings'
        ? waiting.shift()?.promise
        : Promise.resolve(
            name === 'getSettings' ? { ...defaultSettings, pausedEverywhere: true } : [],
          ),
    );
    const first = options.saveSettings({ pausedEverywhere: true });
    const second = options.saveSettings({ removedEffect: 'warn' });
    saves[0]?.resolve(null);
    expect(await first).toBe(true);
    expect(effectIn(options)).toBe('warn');
    saves[1]?.resolve(null);
    await second;
  });

  test('that cannot be stored is said, and what is stored shows again', async () => {
    const options = createOptions();
    send.mockImplementation(async (name: string) => {
      if (name === 'saveSettings') throw new Error('full');
      return name === 'getSettings' ? defaultSettings : [];
    });
    expect(await options.saveSettings({ removedEffect: 'warn' })).toBe(false);
    expect(effectIn(options)).toBe('hide');
    expect(options.store.getState().trouble).toBe('unsaved');
  });
});
