// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WorkBar } from '@/components/options/work/WorkBar';
import { speak } from '@/tests/fixtures/words';

beforeEach(async () => {
  await speak('en');
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const show = (isOn: boolean) =>
  act(() =>
    render(
      <WorkBar isOn={isOn} label="Reading the file" part={null} onCancel={() => undefined} />,
      document.body,
    ),
  );
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const isShown = () => document.querySelector('progress') !== null;

test('what is over at once shows no progress', async () => {
  await show(true);
  await pass(299);
  expect(isShown()).toBe(false);
  await show(false);
  await pass(10_000);
  expect(isShown()).toBe(false);
});

test('what lasts shows it until it is over', async () => {
  await show(true);
  await pass(300);
  expect(isShown()).toBe(true);
  await show(false);
  expect(isShown()).toBe(false);
});
