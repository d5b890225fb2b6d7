import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetErrors, keptErrors, noteError } from '@/utils/extension/diagnosis/kept-errors';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('what was thrown at the same time in several places is kept, each once', async () => {
  const places = ['worker', 'options', 'saveDraft', 'worker'];
  await Promise.all(places.map((place) => noteError(place, new TypeError('a text of mine'))));
  const kept = await keptErrors();
  expect(kept.map(({ count, place }) => `${place} ${count}`).sort()).toEqual([
    'options 1',
    'saveDraft 1',
    'worker 2',
  ]);
  expect(JSON.stringify(kept)).not.toContain('a text of mine');
  await forgetErrors();
  expect(await keptErrors()).toEqual([]);
});

test('what cannot be kept is let go', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(noteError('worker', new Error('x'))).resolves.toBeUndefined();
});

test('what does not parse counts as nothing', async () => {
  await browser.storage.local.set({ errors: [{ message: 'an older shape' }] });
  expect(await keptErrors()).toEqual([]);
});
