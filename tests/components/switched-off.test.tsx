// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { SyncPart } from '@/components/options/sync/SyncPart';
import { Locks } from '@/components/ui/Locked';
import { SwitchedOff } from '@/components/ui/SwitchedOff';
import { speak } from '@/tests/fixtures/words';
import type { LockName } from '@/utils/plan/policy-keys';

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
});

test('a page that is switched off says by whom, and that nothing is lost', () => {
  render(<SwitchedOff title="Queue" />, document.body);
  expect(document.querySelector('h1')?.textContent).toBe('Queue');
  expect(document.body.textContent).toContain('Your organisation has switched this off.');
  expect(document.body.textContent).toContain('stays');
});

const sync = { at: null, bytes: 0, incompleteSince: null, isOn: false, over: 0, trouble: null };

test.each<[readonly LockName[], boolean]>([
  [[], false],
  [['sync'], true],
])('with the locks %j the switch of sync is locked: %s', (locks, isLocked) => {
  const nothing = () => undefined;
  render(
    <Locks.Provider value={new Set(locks)}>
      <SyncPart sync={sync} busy={false} now={0} locale="en" onSwitch={nothing} onShare={nothing} />
    </Locks.Provider>,
    document.body,
  );
  expect(document.querySelector('fieldset[disabled] [role="switch"]') !== null).toBe(isLocked);
  expect(document.body.textContent?.includes('Set by your organisation')).toBe(isLocked);
});
