import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { queueEntry } from '@/tests/fixtures/queue';
import { database } from '@/utils/extension/database';
import { deleteQueued } from '@/utils/extension/queue/change-queue';
import { rowOf } from '@/utils/extension/queue/queue-row';
import { readQueue } from '@/utils/extension/queue/read-queue';
import { createPostForm, startPostForm } from '@/utils/stores/post-form';

const networks = ['x', 'threads'];

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  await Promise.all([database.queue.clear(), database.drafts.clear()]);
});

async function open(
  wanted: { id?: string; draft?: string } = {},
  unsaved?: Parameters<typeof createPostForm>[2],
) {
  const start = await startPostForm({ draft: '', id: null, ...wanted });
  if (start === 'gone') throw new Error('it is gone');
  return { ...createPostForm(start, networks, unsaved), start };
}

describe('the form begins', () => {
  test('empty, with the accounts that were used before', async () => {
    await database.queue.bulkPut(
      ['@b', '@a', '', '@b'].map((account, id) => rowOf(queueEntry({ account, id: `${id}` }))),
    );
    const { start } = await open();
    expect(start).toMatchObject({ accounts: ['@a', '@b'], form: { network: 'x', text: '' } });
  });

  test('with a rescued draft, and with its post once that is queued', async () => {
    await database.drafts.put(draft({ plannedFor: '2026-12-01' }));
    const first = await open({ draft: 'one' });
    expect(first.start).toMatchObject({
      form: { network: 'x', text: 'The new roast is here.', when: '' },
      known: null,
      plannedDay: '2026-12-01',
    });
    expect(await first.submit(false)).toBe(true);
    const again = await open({ draft: 'one' });
    expect(again.start.known).toMatchObject({
      source: 'draft:one',
      text: 'The new roast is here.',
    });
    again.change({ text: 'Winter roast' }, false);
    await again.submit(false);
    expect(await readQueue()).toMatchObject([{ source: 'draft:one', text: 'Winter roast' }]);
  });

  test.each([{ id: 'gone' }, { draft: 'gone' }])('not with what is gone: %j', async (wanted) => {
    expect(await startPostForm({ draft: '', id: null, ...wanted })).toBe('gone');
  });
});

test('nothing is stored while a field is wrong, and errors follow what is typed then', async () => {
  const form = await open();
  expect(await form.submit(true)).toBe(false);
  expect(form.store.getState()).toMatchObject({
    errors: { text: 'textMissing', when: 'whenShape' },
    refusals: 1,
  });
  form.change({ text: 'a' }, false);
  expect(form.store.getState().errors).toEqual({});
  expect(await readQueue()).toEqual([]);
});

test('what is typed is stored also when the post was deleted elsewhere meanwhile', async () => {
  await database.queue.put(rowOf(queueEntry()));
  const form = await open({ id: 'a' });
  await deleteQueued('a');
  form.change({ text: 'half a thought' }, false);
  expect(await form.submit(false)).toBe(true);
  expect(await readQueue()).toMatchObject([{ account: '@fabrikam', text: 'half a thought' }]);
});

test('a post that cannot be stored is said', async () => {
  const form = await open();
  form.change({ text: 'a' }, false);
  database.close();
  expect(await form.submit(false)).toBe(false);
  expect(form.store.getState().isUnsaved).toBe(true);
  await database.open();
  expect(await form.submit(false)).toBe(true);
  expect(form.store.getState().isUnsaved).toBe(false);
});

test('what was typed when the form was left is there again, until it is saved or given up', async () => {
  const unsaved = new Map();
  const again = () => open({}, unsaved);
  const shown = ({ store }: Awaited<ReturnType<typeof again>>) => {
    const { form, isResumed } = store.getState();
    return [form.text, isResumed];
  };
  (await again()).change({ text: 'Autumn roast' }, false);
  const second = await again();
  expect(shown(second)).toEqual(['Autumn roast', true]);
  second.startOver();
  expect(shown(second)).toEqual(['', false]);
  expect(shown(await again())).toEqual(['', false]);
  second.change({ text: 'Winter roast' }, false);
  expect(shown(await again())).toEqual(['Winter roast', true]);
  expect(await second.submit(false)).toBe(true);
  expect(shown(await again())).toEqual(['', false]);
});
