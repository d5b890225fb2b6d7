import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rule } from '@/tests/fixtures/rules';
import { readRules } from '@/utils/extension/rules/read-rules';
import { noteSync } from '@/utils/extension/sync/sync-state';
import { bare, notes, put, putAt, share, sitDownAt, twoMachines } from './machines';

const ruleA = async () => (await readRules()).find(({ id }) => id === 'a');

beforeEach(async () => {
  fakeBrowser.reset();
  await sitDownAt(bare);
});

test('a rule that is switched off is so at the other one, whatever was changed there before', async () => {
  const { first, second } = await twoMachines();
  await sitDownAt(first);
  await putAt(400, 'enable', rule({ id: 'a', note: 'first', enabled: false }));
  await share(410);
  await sitDownAt(second);
  // This one could not share its change before.
  await putAt(300, 'save', rule({ id: 'a', note: 'older', updatedAt: 300 }));
  await share(500);
  expect(await ruleA()).toMatchObject({
    enabled: false,
    note: 'first',
  });
  await putAt(600, 'enable', rule({ id: 'a', note: 'first' }));
  await share(610);
  await sitDownAt(first);
  await share(700);
  expect(await ruleA()).toMatchObject({ enabled: true });
});

test('what an old file brings back does not undo what was changed since', async () => {
  const { first } = await twoMachines();
  await sitDownAt(first);
  await put(rule({ id: 'a', note: 'edited', updatedAt: 300 }));
  await share(310);
  await sitDownAt(bare);
  await putAt(400, 'import', rule({ id: 'a', note: 'from the file' }));
  await noteSync({ isOn: true });
  await share(500);
  expect(await notes()).toContain('a edited');
});
