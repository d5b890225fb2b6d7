import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plan, unit } from '@/tests/fixtures/plans';
import { keepPlans } from '@/utils/extension/plan-cache';
import {
  paintReported,
  paintUnknown,
  sayOnToolbar,
  speakOnToolbar,
} from '@/utils/extension/toolbar';
import { noteTheme } from '@/utils/extension/toolbar-theme';

const done: [string, unknown][] = [];
const last = (name: string) => done.findLast(([each]) => each === name)?.[1];

beforeEach(() => {
  fakeBrowser.reset();
  done.length = 0;
  for (const name of ['setIcon', 'setTitle', 'setBadgeText', 'setBadgeBackgroundColor'] as const)
    vi.spyOn(fakeBrowser.action, name).mockImplementation((async (asked: unknown) => {
      done.push([name, asked]);
    }) as never);
  speakOnToolbar((state, count) => `${state} ${count}`);
});

test('the button of a tab shows and says how things stand there', async () => {
  await keepPlans([plan()]);
  await paintReported(7, 'ads.example.com', [unit(), unit()]);
  expect(last('setIcon')).toEqual({
    path: { 16: 'icons/toolbar/active-light-16.png', 32: 'icons/toolbar/active-light-32.png' },
    tabId: 7,
  });
  expect(last('setTitle')).toEqual({ tabId: 7, title: 'guarded 2' });
  expect(last('setBadgeText')).toEqual({ tabId: 7, text: '' });
});

test('it counts only what a person should unselect', async () => {
  await keepPlans([plan()]);
  const chosen = { ...unit({ state: 'warned' }), selected: true };
  await paintReported(7, 'ads.example.com', [unit(), chosen]);
  expect(last('setBadgeText')).toEqual({ tabId: 7, text: '1' });
  expect(last('setTitle')).toEqual({ tabId: 7, title: 'selected 1' });
});

test('what a person was told stands for some seconds, whatever the page reports', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(50_000);
  await sayOnToolbar(8, 'Not kept');
  await paintReported(8, 'ads.example.com', [unit()]);
  expect(last('setTitle')).toEqual({ tabId: 8, title: 'Not kept' });
  expect(last('setBadgeText')).toEqual({ tabId: 8, text: '!' });
  expect(last('setIcon')).toMatchObject({ tabId: 8 });
  clock.mockReturnValue(61_000);
  await keepPlans([plan()]);
  await paintReported(8, 'ads.example.com', [unit()]);
  expect(last('setTitle')).toEqual({ tabId: 8, title: 'guarded 1' });
  expect(last('setBadgeText')).toEqual({ tabId: 8, text: '' });
  clock.mockRestore();
});

test('a tab that is gone is no error', async () => {
  vi.spyOn(fakeBrowser.action, 'setIcon').mockRejectedValue(new Error('No tab with id: 7.'));
  await expect(paintReported(7, 'ads.example.com', [])).resolves.toBeUndefined();
});

test.each([
  [true, 'icons/toolbar/unknown-dark-16.png'],
  [false, 'icons/toolbar/unknown-light-16.png'],
])('it fits a browser that is dark: %j', async (isDark, path) => {
  await noteTheme(isDark);
  await paintUnknown();
  expect(last('setIcon')).toMatchObject({ path: { 16: path } });
});
