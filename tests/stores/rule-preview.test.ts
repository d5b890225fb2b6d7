import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rule } from '@/tests/fixtures/rules';
import { createRulePreview } from '@/utils/stores/rule-preview';

const answers = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  answers.mockReset().mockResolvedValue({ ok: true, value: [] });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answers);
});
afterEach(() => vi.useRealTimers());

test('pages are asked once, for the rule that was typed last', async () => {
  const { store, show } = createRulePreview();
  show(rule({ note: 'a' }));
  await vi.advanceTimersByTimeAsync(100);
  show(rule({ note: 'ab' }));
  expect(store.getState()).toEqual({ kind: 'asking' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(answers).toHaveBeenCalledOnce();
  expect(answers).toHaveBeenCalledWith({
    name: 'previewRule',
    data: { rule: rule({ note: 'ab' }) },
  });
  expect(store.getState()).toEqual({ kind: 'told', tabs: [] });
});

test('an answer that comes too late is not shown', async () => {
  const late = Promise.withResolvers<unknown>();
  answers.mockReturnValueOnce(late.promise);
  const { store, show } = createRulePreview();
  show(rule());
  await vi.advanceTimersByTimeAsync(300);
  show(null);
  late.resolve({ ok: true, value: [] });
  await vi.advanceTimersByTimeAsync(300);
  expect(store.getState()).toEqual({ kind: 'incomplete' });
});

test('an extension that does not answer is said to be so, and asked again at the next change', async () => {
  answers.mockResolvedValueOnce({ ok: false, error: 'gone' });
  const { store, show } = createRulePreview();
  show(rule());
  await vi.advanceTimersByTimeAsync(300);
  expect(store.getState()).toEqual({ kind: 'failed' });
  show(rule());
  await vi.advanceTimersByTimeAsync(300);
  expect(store.getState()).toEqual({ kind: 'told', tabs: [] });
});
