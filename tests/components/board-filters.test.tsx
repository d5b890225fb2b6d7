// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { BoardFilters } from '@/components/options/board/BoardFilters';
import { speak } from '@/tests/fixtures/words';
import { noQuestion } from '@/utils/availability/question';
import { actions, statuses } from '@/utils/availability/vocabulary';

const onQuery = vi.fn();
const networks = [
  { id: 'x', name: 'X (Twitter)' },
  { id: 'facebook', name: 'Facebook' },
];
const show = (query = noQuestion) =>
  render(<BoardFilters networks={networks} query={query} onQuery={onQuery} />, document.body);

beforeEach(async () => {
  render(null, document.body);
  onQuery.mockReset();
  await speak('en');
});

const control = (label: string) => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
  const id = found?.getAttribute('for');
  const element = id ? document.getElementById(id) : found?.querySelector('input');
  return element as HTMLInputElement | HTMLSelectElement;
};
const optionsOf = (label: string) =>
  [...(control(label) as HTMLSelectElement).options].map(({ value }) => value);

test.each([
  ['Search', 'input', 'twitter', { text: 'twitter' }],
  ['Network', 'change', 'facebook', { network: 'facebook' }],
  ['Action', 'change', 'reply', { action: 'reply' }],
  ['Status', 'change', 'announced', { status: 'announced' }],
  ['Status', 'change', '', { status: '' }],
])('%s asks on %s of %j for %j', (label, event, value, asked) => {
  show();
  control(label).value = value;
  control(label).dispatchEvent(new Event(event, { bubbles: true }));
  expect(onQuery.mock.calls).toEqual([[asked]]);
});

test('the dashboards of one’s own are asked for by a check box', () => {
  show();
  control('Only dashboards I have used').click();
  expect(onQuery.mock.calls).toEqual([[{ onlyVisited: true }]]);
});

test('all are cleared by one button', () => {
  const query = { text: 'a', network: 'x', action: 'reply', status: 'paid', onlyVisited: true };
  show(query);
  document.querySelector('button')?.click();
  expect(onQuery.mock.calls).toEqual([[noQuestion]]);
});

test('the filters show what is asked', () => {
  show({ text: 'a b', network: 'x', action: 'reply', status: 'announced', onlyVisited: true });
  const labels = ['Search', 'Network', 'Action', 'Status'];
  expect(labels.map((label) => control(label).value)).toEqual(['a b', 'x', 'reply', 'announced']);
  expect(control('Only dashboards I have used')).toMatchObject({ checked: true });
});

test('the filters offer every network, action and status, what is about to change, and all', () => {
  show();
  expect(optionsOf('Network')).toEqual(['', 'x', 'facebook']);
  expect(optionsOf('Action')).toEqual(['', ...actions]);
  expect(optionsOf('Status')).toEqual(['', ...statuses, 'announced']);
  const words = [...document.querySelectorAll('#filter-status option')];
  expect(words.map(({ textContent }) => textContent)).toEqual([
    'All',
    'Works',
    'Limited',
    'Paid only',
    'Closed to new customers',
    'Removed',
    'Never offered',
    'Not known',
    'About to change',
  ]);
});
