// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { PolicyPart } from '@/components/options/PolicyPart';
import { AddedSites } from '@/components/options/sites/AddedSites';
import { Locked, Locks } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';
import { speak } from '@/tests/fixtures/words';
import type { Day } from '@/utils/availability/day';
import { readPolicy } from '@/utils/plan/policy/read-policy';
import type { LockName } from '@/utils/plan/policy-keys';

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
});
const text = () => (document.body.textContent ?? '').replace(/\s+/g, ' ');

test.each<[string, LockName[], LockName | boolean, boolean]>([
  ['a locked setting', ['logDays'], 'logDays', true],
  ['another setting', ['logDays'], 'pause', false],
  ['what is said to be locked', [], true, true],
  ['what is not', ['logDays'], false, false],
])('%s cannot be used and says why', (_, locks, by, locked) => {
  render(
    <Locks.Provider value={new Set(locks)}>
      <Locked by={by}>
        <Switch label="Pause" checked onChange={vi.fn()} />
      </Locked>
    </Locks.Provider>,
    document.body,
  );
  // A disabled group takes all in it along, which the DOM of this test does not know.
  expect(document.querySelector('fieldset[disabled] input') !== null).toBe(locked);
  expect(text().includes('Set by your organisation')).toBe(locked);
});

test('what an organisation has set is told with its keys, and what of it was not understood', () => {
  const reading = readPolicy(
    {
      locks: ['pause', 'logDays'],
      off: ['hide'],
      settings: { logDays: 9, draftDays: 30, removedEffect: 'warn' },
      new: 1,
    },
    '0.1.0',
  );
  render(<PolicyPart reading={reading} unknown={['team/gone']} />, document.body);
  for (const words of [
    'Lockedlocks Pausing · Days in the activity log',
    'Turned offoff Hiding',
    'settings.draftDays 30',
    'settings.removedEffectOnly warn',
    '“settings.logDays” has a value that means nothing here. Expected: 30, 90, 365.',
    '“new” is not known to this version.',
    '“team/gone” is no rule or pack in this browser.',
  ])
    expect(text().replace(/(locks|off|Days)(?=[A-Z3])/g, '$1 ')).toContain(words);
});

test('without an organisation it says that nothing is set', () => {
  render(<PolicyPart reading={readPolicy({}, '0.1.0')} unknown={[]} />, document.body);
  expect(text()).toContain('No organisation has set anything here.');
});

test('sites are listed with what can be done, and a removal can be undone', () => {
  const onAllow = vi.fn();
  const onRemove = vi.fn();
  const day = '2026-11-24' as Day;
  render(
    <AddedSites
      rows={[
        { host: '*', kind: 'added', addedOn: day, lostOn: null },
        { host: '*.agency.example', kind: 'added', addedOn: day, lostOn: day },
        { host: 'ads.example.com', kind: 'listed', addedOn: null, lostOn: day },
      ]}
      removed="gone.example"
      refused={null}
      locale="en-US"
      onAllow={onAllow}
      onRemove={onRemove}
    />,
    document.body,
  );
  const press = (name: string) =>
    document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)?.click();
  expect(text()).toContain('Every siteAdded on November 24, 2026');
  expect(text()).toContain('agency.example and all sites below itPermission taken back on');
  press('Remove Every site');
  press('Forget agency.example and all sites below it');
  expect(onRemove.mock.calls).toEqual([['*'], ['*.agency.example']]);
  press('Allow again: ads.example.com');
  [...document.querySelectorAll('button')].find((each) => each.textContent === 'Undo')?.click();
  expect(onAllow.mock.calls).toEqual([['ads.example.com'], ['gone.example']]);
});
