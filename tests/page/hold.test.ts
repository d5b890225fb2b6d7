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

test.each([
  ['half a second after there is something to show', '<p>Posts</p>', 460, 500],
  ['in the end even when there is nothing', '', 1980, 2020],
])('the hold ends by itself when no plan comes: %s', (_, html, held, ended) => {
  document.body.innerHTML = html;
  loading('loading');
  holdFirstPaint();
  vi.advanceTimersByTime(held);
  expect(sheets()).toBe(1);
  vi.advanceTimersByTime(ended - held);
  expect(sheets()).toBe(0);
});

test.each(['interactive', 'complete'] as const)('a page that is %s is not held', (state) => {
  loading(state);
  holdFirstPaint();
  expect(sheets()).toBe(0);
});
