// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdFirstPaint } from '@/utils/page/hold';

const sheets = () => document.adoptedStyleSheets.length;
const loading = (state: DocumentReadyState) =>
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);

beforeEach(() => {
  vi.useFakeTimers();
  document.adoptedStyleSheets = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a page that is being loaded is held until it is released, and then as it was', () => {
  loading('loading');
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  const release = holdFirstPaint();
  expect(sheets()).toBe(2);
  release();
  expect(document.adoptedStyleSheets).toEqual([own]);
});

test('the hold ends by itself when no plan comes', () => {
  loading('loading');
  holdFirstPaint();
  expect(sheets()).toBe(1);
  vi.advanceTimersByTime(250);
  expect(sheets()).toBe(0);
});

test.each(['interactive', 'complete'] as const)('a page that is %s is not held', (state) => {
  loading(state);
  holdFirstPaint();
  expect(sheets()).toBe(0);
});
