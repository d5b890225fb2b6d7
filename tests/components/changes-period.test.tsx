// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { PeriodPart } from '@/components/options/changes/PeriodPart';
import { platform, statementInput } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';
import { changesBetween } from '@/utils/availability/changes';
import type { Day } from '@/utils/availability/day';

const on = (value: string) => ({ precision: 'day' as const, value });
const inApril = { precision: 'month', qualifier: 'about', value: '2026-04' } as const;
const ads = platform({
  lifecycle: {
    confidence: 'high',
    evidence: [],
    lastChecked: '2026-11-01',
    spans: [
      { since: null, status: 'works', until: on('2026-09-01') },
      { since: on('2026-09-01'), status: 'closed-to-new' },
    ],
  },
  statements: [
    statementInput({
      actions: ['reply'],
      spans: [{ since: inApril, status: 'limited', scope: { contents: ['quote'] } }],
    }),
    statementInput({ id: 'x-old' }),
  ],
});

const between = vi.fn((from: string, to: string) => changesBetween([ads], from as Day, to as Day));
const field = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`);
const choose = (id: 'from' | 'to', day: string) =>
  act(() => {
    const input = field(id);
    if (!input) throw new Error('the part has the field');
    input.value = day;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
const WRONG = 'The first day must come before the second.';

beforeEach(async () => {
  await speak('en');
  between.mockClear();
  render(null, document.body);
  await act(() =>
    render(
      <PeriodPart
        today="2026-11-24"
        locale="en-US"
        networkLabel={(id) => `<${id}>`}
        changesBetween={between}
      />,
      document.body,
    ),
  );
});

test('at first it is the past year', () => {
  expect([field('from')?.value, field('to')?.value]).toEqual(['2025-11-24', '2026-11-24']);
  expect(between.mock.calls).toEqual([['2025-11-24', '2026-11-24']]);
});

test('changes are told newest first, with their date as it is known, and what held before', () => {
  expect(texts('li p')).toEqual([
    'September 1, 2026 Ads: the whole product',
    'Closed to new customers before: Works',
    'about April 2026 Ads: <x>, Reply: quoting a post',
    'Limited',
  ]);
  expect(document.querySelector('li a')?.getAttribute('href')).toBe('#/platforms/ads');
  expect(texts('[role="status"]')).toEqual(['']);
});

test('another period is another question', async () => {
  await choose('from', '2023-04-24');
  await choose('to', '2023-04-25');
  expect(between.mock.lastCall).toEqual(['2023-04-24', '2023-04-25']);
  expect(texts('li p')[0]).toBe('April 25, 2023 Ads: <x>, Publish posts');
});

test('a period without changes says so', async () => {
  await choose('from', '2026-10-01');
  expect(texts('[role="status"]')).toEqual(['Nothing is dated between these days.']);
  expect(texts('li')).toEqual([]);
});

test.each([
  ['the same day twice', '2026-11-24', WRONG],
  ['a first day after the second', '2026-11-25', WRONG],
  ['no first day', '', WRONG],
  ['the day before', '2026-11-23', 'Nothing is dated between these days.'],
])('%s as a beginning: %s', async (_, from, said) => {
  await choose('from', from);
  expect(texts('[role="status"]')).toEqual([said]);
  expect(document.querySelector('[role="status"]')?.className).toBe(
    said === WRONG ? 'error' : 'hint',
  );
  expect(texts('li')).toEqual([]);
  expect(between.mock.calls.filter(([asked]) => asked === from)).toHaveLength(
    said === WRONG ? 0 : 1,
  );
});

test('no last day is wrong too', async () => {
  await choose('to', '');
  expect(texts('[role="status"]')).toEqual([WRONG]);
});
