import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { proposal } from '@/tests/fixtures/proposal';
import { pickerHandlers } from '@/utils/extension/picker/handlers';
import { noteOpened } from '@/utils/extension/picker/open-pickers';
import { readPick } from '@/utils/extension/picks';

const sender = {
  address: 'https://app.example.com/new',
  frameId: 0,
  host: 'app.example.com',
  isPrivate: false,
  tabId: 7,
};
const MINUTE = 60_000;
const create = vi.fn(async (_: { readonly url: string }) => ({}));
const picked = (name = 'X') =>
  pickerHandlers.picked(proposal({ host: 'bank.example.com', name }), sender);

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  Object.assign(fakeBrowser.tabs, { create, sendMessage: async () => true });
});

test.each([
  ['where no picker was opened', null, 0],
  ['in another tab', 8, 0],
  ['long after it was opened', 7, 16 * MINUTE],
])('a page that says something was pointed at is not heard %s', async (_, tabId, ago) => {
  if (tabId !== null) await noteOpened(tabId, Date.now() - ago);
  expect(await picked()).toBe(false);
  expect(create).not.toHaveBeenCalled();
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toContainEqual(
    expect.stringMatching(/^pick:/),
  );
});

test('what was pointed at opens the form once, for the host that the browser names', async () => {
  await noteOpened(7, Date.now());
  expect(await picked()).toBe(true);
  // Where the answer was lost the page asks again.
  expect(await picked()).toBe(true);
  expect(await picked('another')).toBe(false);
  expect(create).toHaveBeenCalledOnce();
  const id = create.mock.calls[0]?.[0].url.split('pick=')[1] ?? '';
  expect(await readPick(id)).toMatchObject({ proposal: { host: 'app.example.com' }, tabId: 7 });
});

test('a worker that dies before it has noted what it showed shows it no second time', async () => {
  await noteOpened(7, Date.now());
  const update = vi.fn(async () => ({}));
  create.mockImplementationOnce(async (tab) => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 9, ...tab }], update });
    throw new Error('the worker died');
  });
  await expect(picked()).rejects.toThrow();
  expect(await picked()).toBe(true);
  expect(create).toHaveBeenCalledOnce();
  expect(update).toHaveBeenCalledWith(9, { active: true });
});
