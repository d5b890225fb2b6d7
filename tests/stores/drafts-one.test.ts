import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft } from '@/tests/fixtures/drafts';
import { database } from '@/utils/extension/database';
import { deleteDraft } from '@/utils/extension/drafts/change-drafts';
import { createOneDraft } from '@/utils/stores/drafts-one';

const say = (text: string) => [{ network: null, text }];
const kept = async () => (await database.drafts.get('one'))?.texts[0]?.text;

let stop = () => {};
async function open() {
  const one = createOneDraft('one');
  stop = one.start();
  await vi.waitFor(() => expect(one.store.getState().phase).not.toBe('reading'));
  return { one, state: one.store.getState };
}

beforeEach(async () => {
  await database.drafts.clear();
  await database.draftVersions.clear();
  await database.drafts.put(draft());
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

test('what is typed is kept when it is saved, and what was said before is a version', async () => {
  const { one, state } = await open();
  one.type(0, 'Changed.');
  expect(state()).toMatchObject({ saving: 'nothing', typed: say('Changed.') });
  expect(await kept()).toBe('The new roast is here.');
  expect(await one.save()).toBe(true);
  expect(await kept()).toBe('Changed.');
  expect(state()).toMatchObject({
    draft: { texts: say('Changed.') },
    saving: 'saved',
    typed: null,
    versions: [{ texts: say('The new roast is here.') }],
  });
});

test('what is typed while it is being saved stays typed', async () => {
  const { one, state } = await open();
  one.type(0, 'First.');
  const saved = one.save();
  one.type(0, 'First. Second.');
  await saved;
  expect(state().typed).toEqual(say('First. Second.'));
  expect(await kept()).toBe('First.');
});

test('only one of several texts is changed', async () => {
  const texts = [...say('For all.'), { network: 'x', text: 'For X.' }];
  await database.drafts.put(draft({ texts }));
  const { one, state } = await open();
  one.type(1, 'Only for X.');
  expect(state().typed).toEqual([texts[0], { network: 'x', text: 'Only for X.' }]);
});

test('a version is put in the place of the text; typed and kept ones become versions', async () => {
  const { one, state } = await open();
  one.type(0, 'Typed.');
  await one.takeVersion({ texts: say('As it was.') });
  expect(await kept()).toBe('As it was.');
  expect(state().versions.map(({ texts }) => texts[0]?.text)).toEqual([
    'Typed.',
    'The new roast is here.',
  ]);
});

test('what the page writes meanwhile shows, unless something is typed here', async () => {
  const { one, state } = await open();
  await database.drafts.put(draft({ texts: say('From the page.') }));
  await vi.waitFor(() => expect(state().draft?.texts).toEqual(say('From the page.')));
  one.type(0, 'Typed.');
  await database.drafts.put(draft({ texts: say('More from the page.') }));
  await vi.waitFor(() => expect(state().draft?.texts).toEqual(say('More from the page.')));
  expect(state().typed).toEqual(say('Typed.'));
  await one.save();
  expect(state().versions[0]?.texts).toEqual(say('More from the page.'));
});

test('a draft that is deleted elsewhere is gone, and can be kept again with what is typed', async () => {
  const { one, state } = await open();
  one.type(0, 'Typed.');
  await deleteDraft('one');
  await vi.waitFor(() => expect(state().phase).toBe('gone'));
  expect(await one.save()).toBe(false);
  expect(state()).toMatchObject({ saving: 'failed', typed: say('Typed.') });
  await one.bringBack();
  await vi.waitFor(() => expect(state().phase).toBe('there'));
  expect(await kept()).toBe('Typed.');
  expect(state()).toMatchObject({ saving: 'saved', typed: null });
});

test('a draft that never was is gone', async () => {
  await database.drafts.clear();
  const { state } = await open();
  expect(state()).toMatchObject({ draft: null, phase: 'gone' });
});

test('a change that cannot be stored stays typed', async () => {
  const { one, state } = await open();
  one.type(0, 'Typed.');
  vi.spyOn(database, 'transaction').mockRejectedValue(new Error('full'));
  expect(await one.save()).toBe(false);
  expect(state()).toMatchObject({ saving: 'failed', typed: say('Typed.') });
});
