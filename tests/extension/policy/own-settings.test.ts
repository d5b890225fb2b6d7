import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { share, sitDownAt, twoMachines } from '@/tests/extension/sync/machines';
import { bringIn, freshBrowser } from '@/tests/fixtures/imports';
import { fileRule, packHead } from '@/tests/fixtures/rule-files';
import { database } from '@/utils/extension/database';
import { undoMove } from '@/utils/extension/move/make-move';
import { backupParts } from '@/utils/extension/move/parts';
import { backupText } from '@/utils/extension/move/write-backup';
import { changeSettings, pauseHost, readSettings } from '@/utils/extension/settings-store';
import { readFile } from '@/utils/rules/import/read-file';

const govern = (values: object) =>
  Object.assign(fakeBrowser.storage, { managed: { get: async () => values } });

beforeEach(async () => {
  await freshBrowser();
  govern({});
});

test('what an organisation sets on one machine does not go to the others', async () => {
  const { first, second } = await twoMachines();
  await sitDownAt(first);
  await pauseHost('a.example.com', true);
  await share(1000);
  await sitDownAt(second);
  govern({
    locks: ['pause', 'removedEffect'],
    settings: { removedEffect: 'warn', warnHosts: ['+org.example.com'] },
  });
  await share(1100);
  await share(1200);
  expect(await readSettings()).toMatchObject({ pausedHosts: [], removedEffect: 'warn' });
  govern({});
  await sitDownAt(first);
  await share(1300);
  expect(await readSettings()).toMatchObject({
    pausedHosts: ['a.example.com'],
    removedEffect: 'hide',
    warnHosts: [],
  });
});

test('a backup holds what the person has set, and can be read again', async () => {
  govern({ settings: { warnHosts: ['+*.example.com'] } });
  for (const host of ['my_site.example.com', '[::1]:8080', 'app.example.com.'])
    await pauseHost(host, true);
  const about = { allowed: [], name: 'All', today: '2026-11-26' } as const;
  const text = await backupText({ drafts: false, log: false }, about);
  expect(readFile(text, { parts: backupParts, reader: '0.1.0' })).toMatchObject({
    file: {
      others: {
        sites: { paused: ['[::1]:8080', 'app.example.com.', 'my_site.example.com'], warnOnly: [] },
      },
    },
    ok: true,
  });
});

describe('an import under a policy', () => {
  const bring = (part: object) =>
    bringIn(JSON.stringify({ ...packHead, rules: [fileRule('a')], ...part }));
  const undo = async () => {
    const [made] = await database.ruleChanges.toArray();
    return undoMove(made?.id ?? '', 'undo', Date.now());
  };

  test('says and does nothing about what is locked, and can be taken back', async () => {
    govern({ locks: ['removedEffect'] });
    const { shown } = await bring({ settings: { draftDays: 30, removedEffect: 'warn' } });
    expect(shown.plan.settings.map(({ name }) => name)).toEqual(['draftDays']);
    expect(await readSettings()).toMatchObject({ draftDays: 30, removedEffect: 'hide' });
    expect(await undo()).toBe('undone');
    expect(await readSettings()).toMatchObject({ draftDays: 14, removedEffect: 'hide' });
  });

  test('can be taken back where the organisation adds sites', async () => {
    govern({ settings: { warnHosts: ['+org.example.com'] } });
    await changeSettings((own) => ({ ...own, warnHosts: [...own.warnHosts, 'a.example.com'] }));
    await bring({ sites: { warnOnly: ['b.example.com'] } });
    const all = ['a.example.com', 'b.example.com', 'org.example.com'];
    expect((await readSettings()).warnHosts.toSorted()).toEqual(all);
    expect(await undo()).toBe('undone');
    expect((await readSettings()).warnHosts).toEqual(['a.example.com', 'org.example.com']);
  });
});
