// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { calls, kept, press, said, show } from '@/tests/fixtures/notice-card';
import { speak } from '@/tests/fixtures/words';
import type { KeptState, KeptView } from '@/utils/plan/kept';

const nothing: KeptView = { earlier: null, plannedFor: null, state: { kind: 'nothing' } };
const earlier = { at: new Date(2026, 10, 20, 15, 5).getTime(), beginning: 'Autumn roast', id: 'a' };
const showing = (part: Partial<KeptView>) => {
  kept.read.mockReturnValue({ ...nothing, ...part });
};

beforeEach(async () => {
  vi.clearAllMocks();
  await speak('en');
  showing({});
});

/** [what has become of the text, what is said, whether it is urgent] */
test.each<[KeptState, RegExp | null, boolean]>([
  [{ kind: 'nothing' }, null, false],
  [{ at: 1, isCut: false, kind: 'kept' }, /Your text is kept in this browser/, false],
  [{ at: 1, isCut: true, kind: 'kept' }, /The first million characters/, false],
  [{ at: 1, kind: 'kept-aside' }, /kept for now.*Copy it to be sure/, true],
  [{ kind: 'refused', why: 'off' }, null, false],
  [{ kind: 'refused', why: 'private' }, /In private windows no text is kept/, false],
  [{ kind: 'refused', why: 'full' }, /this site has left too many drafts/, true],
  [{ kind: 'refused', why: 'failed' }, /could not be kept. Copy it/, true],
])('%j', async (state, words, isUrgent) => {
  showing({ state });
  await show();
  if (words) expect(said()).toMatch(words);
  else expect(said()).not.toMatch(/kept|million/);
  expect(document.querySelectorAll('[role=alert]').length).toBe(isUrgent ? 1 : 0);
});

test('when the extension has gone only what still works is left', async () => {
  showing({ state: { kind: 'orphaned' } });
  await show();
  expect(said()).toContain('Compose Guard no longer works in this page.');
  expect([...document.querySelectorAll('button')].map((it) => it.textContent)).toEqual([
    'Copy text',
  ]);
  calls.onCopyText.mockResolvedValue(true);
  await press('Copy text');
  expect(said()).toContain('The text is copied.');
});

/** [planned for, announced change, what is said] */
test.each([
  [
    '2027-02-01T10:00',
    '2027-01-31',
    'removed',
    /planned for February 1, 2027 at 10:00.*no longer works here/,
  ],
  ['2027-01-30', '2027-01-31', 'removed', null],
  ['2027-01-15', '2027-01', 'removed', /may no longer work here/],
  ['2027-02-01', '2027-01-31', 'limited', /is limited here/],
] as const)('planned for %s, and on %s it is %s', async (plannedFor, value, status, words) => {
  showing({ plannedFor });
  const precision = value.length === 10 ? 'day' : 'month';
  const since = { precision, qualifier: 'exact', value } as const;
  await show({ announcement: { daysLeft: 9, since, status }, status: 'works' });
  if (words) expect(said().replace(/\s/g, ' ')).toMatch(words);
  else expect(said()).not.toContain('planned for');
});

/** [whether the page takes it, whether it can be copied, what is said] */
test.each([
  [true, true, 'Your text is back.'],
  [false, true, 'This page does not take the text. It is copied'],
  [false, false, 'You find it in Rescued drafts.'],
])('an earlier text, taken: %s, copied: %s', async (isTaken, isCopied, words) => {
  showing({ earlier });
  kept.putBack.mockResolvedValue(isTaken);
  calls.onCopyText.mockResolvedValue(isCopied);
  await show();
  expect(said()).toMatch(/Kept from here at Nov 20, 2026, 3:05.PM: “Autumn roast”/);
  await press('Put it back');
  await vi.waitFor(() => expect(said()).toContain(words));
});

test('an earlier text that is not wanted is left alone', async () => {
  showing({ earlier });
  await show();
  await press('Not now');
  expect(kept.dismiss).toHaveBeenCalledOnce();
  expect(kept.putBack).not.toHaveBeenCalled();
});

test('where reasons take the room only trouble is said', async () => {
  showing({ state: { at: 1, isCut: false, kind: 'kept' } });
  await show();
  await press('Why?');
  expect(said()).not.toContain('Your text is kept');
  showing({ state: { kind: 'refused', why: 'failed' } });
  await show();
  await press('Why?');
  expect(said()).toContain('could not be kept');
});
