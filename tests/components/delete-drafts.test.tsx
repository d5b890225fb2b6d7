// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DeleteDrafts } from '@/components/options/drafts/DeleteDrafts';
import { press } from '@/tests/fixtures/press';
import { speak } from '@/tests/fixtures/words';

const onDeleteAll = vi.fn<() => Promise<boolean>>();
const show = ({ total = 12 } = {}) =>
  void act(() => render(<DeleteDrafts total={total} onDeleteAll={onDeleteAll} />, document.body));

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
  onDeleteAll.mockResolvedValue(true);
});

test('all drafts are deleted after a second press that names their number', async () => {
  show();
  await press('Delete all 12 drafts');
  expect(onDeleteAll).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Cancel');
  expect(document.body.textContent).toContain('12 drafts with all their versions');
  await press('Delete 12 drafts for good');
  expect(onDeleteAll).toHaveBeenCalledOnce();
  expect(document.body.textContent).toContain('All drafts are deleted.');
});

test('all drafts stay when the person thinks again', async () => {
  show();
  await press('Delete all 12 drafts');
  await press('Cancel');
  expect(onDeleteAll).not.toHaveBeenCalled();
  expect(document.body.textContent).not.toContain('cannot be undone');
});

test('all drafts stay when they cannot be deleted, which is said', async () => {
  onDeleteAll.mockResolvedValue(false);
  show({ total: 1 });
  await press('Delete the 1 draft');
  await press('Delete 1 draft for good');
  expect(document.body.textContent).toContain('could not store this change');
});

test('where there are none nothing can be pressed', () => {
  show({ total: 0 });
  expect(document.body.textContent).toContain('There are no drafts to delete.');
  expect(document.querySelector('button')).toBeNull();
});
