import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { undoChange } from '@/utils/extension/rules/change-rules';
import { changeSettings, readSettings } from '@/utils/extension/settings-store';
import { noteSync, readSync } from '@/utils/extension/sync/sync-state';
import { bare, notes, put, remove, share, sitDownAt, twoMachines } from './machines';

const area = fakeBrowser.storage.sync;

beforeEach(async () => {
  fakeBrowser.reset();
  await sitDownAt(bare);
});

test('nothing is written or read while it is off', async () => {
  await put(rule({ id: 'a' }));
  expect(await share(100)).toBe(false);
  expect(await area.get(null)).toEqual({});
  expect(await database.syncEntries.count()).toBe(0);
});

describe('between two machines', () => {
  test('rules come over, changes and deletions as well', async () => {
    const { first, second } = await twoMachines();
    expect(second.rules.map(({ id }) => id)).toEqual(['a', 'b']);
    await sitDownAt(second);
    await put(rule({ id: 'a', note: 'changed' }));
    await remove('b');
    await share(300);
    await sitDownAt(first);
    expect(await share(400)).toBe(true);
    expect(await notes()).toEqual(['a changed']);
    expect(await share(500)).toBe(false);
  });

  test('what was made at both stays, and the later of two changes of one rule counts', async () => {
    const { first, second } = await twoMachines();
    await sitDownAt(second);
    await put(rule({ id: 'a', note: 'second' }), rule({ id: 'new-second' }));
    await share(300);
    await sitDownAt(first);
    await put(rule({ id: 'a', note: 'later' }), rule({ id: 'new-first' }));
    await share(400);
    const both = ['a later', 'b ', 'new-first ', 'new-second '];
    expect(await notes()).toEqual(both);
    await sitDownAt(second);
    await share(500);
    expect(await notes()).toContain('a later');
  });

  test('settings come over, those of one machine stay there', async () => {
    const { first, second } = await twoMachines();
    await sitDownAt(second);
    await changeSettings((own) => ({ ...own, draftDays: 90, pausedEverywhere: true }));
    await share(300);
    await sitDownAt(first);
    await share(400);
    expect(await readSettings()).toMatchObject({ draftDays: 90, pausedEverywhere: false });
  });

  test('what came over can be taken back, here and there', async () => {
    const { first, second } = await twoMachines();
    await sitDownAt(second);
    await remove('a');
    await share(300);
    await sitDownAt(first);
    await share(400);
    const made = await database.ruleChanges.filter(({ kind }) => kind === 'sync').last();
    expect(await undoChange(made?.id ?? '', 'undo', 450)).toBe('undone');
    await share(500);
    expect(await notes()).toEqual(['a first', 'b ']);
    await sitDownAt(second);
    await share(600);
    expect(await notes()).toEqual(['a first', 'b ']);
  });

  test('rules of packs do not travel', async () => {
    await noteSync({ isOn: true });
    await put(rule({ id: 'p/a', origin: { kind: 'pack', pack: 'p' } }));
    await share(100);
    expect(await database.syncEntries.filter(({ key }) => key.startsWith('r/')).count()).toBe(0);
  });
});

describe('a writing that is not whole', () => {
  test('changes nothing, and is written anew after five minutes', async () => {
    const { first } = await twoMachines();
    await area.remove('rules.0');
    await sitDownAt(first);
    const before = await notes();
    expect(await share(1000)).toBe(false);
    expect(await area.get('rules.0')).toEqual({});
    expect(await readSync()).toMatchObject({ incompleteSince: 1000 });
    await share(1000 + 5 * 60_000);
    expect(await notes()).toEqual(before);
    expect(Object.keys(await area.get('rules.0'))).toEqual(['rules.0']);
    expect(await readSync()).toMatchObject({ incompleteSince: null, trouble: null });
  });

  test('of a newer version is left alone', async () => {
    await area.set({ rules: { format: 2, count: 0, checksum: '' } });
    await noteSync({ isOn: true });
    await put(rule({ id: 'a' }));
    await share(100);
    expect(await area.get(null)).toEqual({ rules: { format: 2, count: 0, checksum: '' } });
    expect(await readSync()).toMatchObject({ trouble: 'newer' });
  });
});

test('more than fits is said, and what is stored stays', async () => {
  const { first } = await twoMachines();
  await sitDownAt(first);
  const stored = await area.get(null);
  await put(
    ...Array.from({ length: 80 }, (_, at) => rule({ id: `${at}`, note: 'x'.repeat(1900) })),
  );
  await share(300);
  expect(await area.get(null)).toEqual(stored);
  const { over, trouble } = await readSync();
  expect(trouble).toBe('too-large');
  expect(over).toBeGreaterThan(50_000);
});

test('a storage that refuses is said, and nothing is lost', async () => {
  await noteSync({ isOn: true });
  await put(rule({ id: 'a' }));
  vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await share(100);
  expect(await readSync()).toMatchObject({ trouble: 'failed' });
  await share(200);
  expect(await readSync()).toMatchObject({ trouble: null, at: 200 });
  expect(await notes()).toEqual(['a ']);
});

test('what has not changed is not written again', async () => {
  await twoMachines();
  const set = vi.spyOn(area, 'set').mockClear();
  await share(300);
  await share(400);
  expect(set).not.toHaveBeenCalled();
});
