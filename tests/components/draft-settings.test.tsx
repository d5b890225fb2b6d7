// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftSettings, type DraftSettingsProps } from '@/components/options/drafts/DraftSettings';
import { press } from '@/tests/fixtures/press';
import { speak } from '@/tests/fixtures/words';
import { defaultSettings } from '@/utils/plan/settings';

const onChange = vi.fn();
const onDeleteAll = vi.fn<() => Promise<boolean>>();

function show(part: Partial<DraftSettingsProps> = {}): string {
  void act(() =>
    render(
      <DraftSettings
        settings={defaultSettings}
        total={12}
        onChange={onChange}
        onDeleteAll={onDeleteAll}
        {...part}
      />,
      document.body,
    ),
  );
  return document.body.textContent ?? '';
}
function fill(text: string): void {
  const field = document.querySelector<HTMLInputElement>('#no-drafts-of');
  void act(() => {
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
  onDeleteAll.mockResolvedValue(true);
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

describe('sites of which nothing is kept', () => {
  const settings = { ...defaultSettings, noDraftHosts: ['a.example', 'b.example'] };

  test('can be kept again', async () => {
    show({ settings });
    await press('Keep again: texts of a.example');
    expect(onChange).toHaveBeenCalledWith({ noDraftHosts: ['b.example'] });
  });

  test.each([
    ['c.example', ['a.example', 'b.example', 'c.example']],
    ['https://c.example/compose?a=b', ['a.example', 'b.example', 'c.example']],
    ['A.example ', ['b.example', 'a.example']],
  ])('"%s" is added', async (text, noDraftHosts) => {
    show({ settings });
    fill(text);
    await press('Add');
    expect(onChange).toHaveBeenCalledWith({ noDraftHosts });
  });

  test.each(['', '*.example.com', 'no host'])('"%s" is refused beside the field', async (text) => {
    show({ settings });
    fill(text);
    await press('Add');
    expect(onChange).not.toHaveBeenCalled();
    const field = document.querySelector('#no-drafts-of');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain('Enter a site, for example app.example.com.');
  });
});

describe('all drafts', () => {
  test('are deleted after a second press that names their number', async () => {
    show();
    await press('Delete all 12 drafts');
    expect(onDeleteAll).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Cancel');
    expect(document.body.textContent).toContain('12 drafts with all their versions');
    await press('Delete 12 drafts for good');
    expect(onDeleteAll).toHaveBeenCalledOnce();
    expect(document.body.textContent).toContain('All drafts are deleted.');
  });

  test('stay when the person thinks again', async () => {
    show();
    await press('Delete all 12 drafts');
    await press('Cancel');
    expect(onDeleteAll).not.toHaveBeenCalled();
    expect(document.body.textContent).not.toContain('cannot be undone');
  });

  test('stay when they cannot be deleted, which is said', async () => {
    onDeleteAll.mockResolvedValue(false);
    show({ total: 1 });
    await press('Delete the 1 draft');
    await press('Delete 1 draft for good');
    expect(document.body.textContent).toContain('could not store this change');
  });

  test('are no question where there are none', async () => {
    show({ total: 0 });
    await press('There are no drafts to delete.');
    expect(document.body.textContent).not.toContain('cannot be undone');
  });
});
