// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Locks } from '@/components/ui/Locked';
import { DraftChoice, type DraftChoiceProps } from '@/components/welcome/DraftChoice';
import { MayDo } from '@/components/welcome/MayDo';
import { PinPart } from '@/components/welcome/PinPart';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { press } from '@/tests/fixtures/press';
import { speak } from '@/tests/fixtures/words';
import type { LockName } from '@/utils/plan/policy-keys';
import { defaultSettings } from '@/utils/plan/settings';

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
});
const text = () => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

describe('the choice about texts', () => {
  const onChange = vi.fn();
  const show = (part: Partial<DraftChoiceProps> = {}, locks: readonly LockName[] = []) =>
    act(() =>
      render(
        <Locks.Provider value={new Set(locks)}>
          <DraftChoice settings={defaultSettings} saved={null} onChange={onChange} {...part} />
        </Locks.Provider>,
        document.body,
      ),
    );
  beforeEach(() => {
    onChange.mockClear();
  });

  test('to keep nothing is one press, and leaves no days to choose', () => {
    void show();
    void act(() => find<HTMLInputElement>('input:not(:checked)').click());
    expect(onChange).toHaveBeenCalledWith({ keepDrafts: false });
    void show({ settings: { draftDays: 14, keepDrafts: false } });
    expect(find<HTMLSelectElement>('select').disabled).toBe(true);
  });

  test.each([7, 14, 30, 90])('%i days can be chosen', (days) => {
    void show();
    const select = find<HTMLSelectElement>('select');
    void act(() => {
      select.value = String(days);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChange).toHaveBeenCalledWith({ draftDays: days });
  });

  /** [what the organisation has set, what cannot be used] */
  test.each<[LockName, string]>([
    ['keepDrafts', 'fieldset[disabled] input'],
    ['draftDays', 'fieldset[disabled] select'],
  ])('%s, set by the organisation, cannot be changed here', (lock, selector) => {
    void show({}, [lock]);
    expect(document.querySelectorAll('fieldset[disabled]')).toHaveLength(1);
    expect(document.querySelector(selector)).not.toBeNull();
    expect(text()).toContain('Set by your organisation');
  });

  test.each([
    ['saved', 'Your choice is saved.'],
    ['unsaved', 'Your choice could not be saved. Please try again.'],
  ] as const)('that is %s says: %s', (saved, words) => {
    void show();
    // A live region speaks only what arrives after it is there.
    const region = find('[role="status"]');
    expect(region.textContent).toBe('');
    void show({ saved });
    expect(region.textContent).toBe(words);
  });
});

test('what it may do is told with its number of dashboards, and which these are', () => {
  render(<MayDo dashboards={['Buffer', 'Later']} />, document.body);
  expect(text()).toContain('Read and change the pages of 2 dashboards');
  expect(find('details').textContent).toContain('Buffer, Later');
});

test.each([
  ['chromium', 'Press the pin beside Compose Guard.'],
  ['firefox', 'Press the gear beside Compose Guard'],
] as const)('in %s: %s', (way, words) => {
  render(<PinPart way={way} />, document.body);
  expect(text()).toContain(words);
});

test.each([
  ['Skip', 'done'],
  ['Done', 'done'],
  ['Open settings', 'settings'],
] as const)('"%s" leads on', async (name, way) => {
  const pressed: string[] = [];
  render(
    <WelcomePage onDone={() => pressed.push('done')} onSettings={() => pressed.push('settings')}>
      {null}
    </WelcomePage>,
    document.body,
  );
  await press(name);
  expect(pressed).toEqual([way]);
});
