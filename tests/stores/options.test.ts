import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '@/utils/plan/settings';
import { createOptions } from '@/utils/stores/options';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/utils/extension/send', () => ({ send }));
vi.mock('@/utils/extension/own-pages', () => ({ onChanged: () => () => undefined }));

let isWorking: boolean;

beforeEach(() => {
  isWorking = true;
  send.mockImplementation(async () => {
    if (!isWorking) throw new Error('no answer');
    return defaultSettings;
  });
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
      name === 'saveSettings' ? saving.promise : reading.promise,
    );
    options.start();
    const saved = options.saveSettings({ removedEffect: 'warn' });
    expect(effectIn(options)).toBe('warn');
    reading.resolve(defaultSettings);
    await reading.promise;
    expect(effectIn(options)).toBe('warn');
    send.mockImplementation(async () => ({ ...defaultSettings, removedEffect: 'warn' }));
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
        : Promise.resolve({ ...defaultSettings, pausedEverywhere: true }),
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
      return defaultSettings;
    });
    expect(await options.saveSettings({ removedEffect: 'warn' })).toBe(false);
    expect(effectIn(options)).toBe('hide');
    expect(options.store.getState().trouble).toBe('unsaved');
  });
});
