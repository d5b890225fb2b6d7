// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DraftSettings } from '@/components/options/drafts/DraftSettings';
import { speak } from '@/tests/fixtures/words';
import { defaultSettings } from '@/utils/plan/settings';

const onChange = vi.fn();

function show(): string {
  void act(() =>
    render(<DraftSettings settings={defaultSettings} onChange={onChange} />, document.body),
  );
  return document.body.textContent ?? '';
}

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
});

test('what is never kept is said', () => {
  expect(show()).toContain('Never kept: what you type into password fields');
});

test('one switch stops all keeping', () => {
  show();
  void act(() => document.querySelector<HTMLInputElement>('[role="switch"]')?.click());
  expect(onChange).toHaveBeenCalledWith({ keepDrafts: false });
});

test.each([7, 14, 30, 90])('drafts are kept for %i days', (days) => {
  show();
  const select = document.querySelector('select');
  void act(() => {
    if (select) select.value = String(days);
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onChange).toHaveBeenCalledWith({ draftDays: days });
});
