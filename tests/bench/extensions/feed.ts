// Runs in the page: what changes there, and the long tasks that the browser tells of.
import { feed } from '../race/cards';

const longTasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => {
  longTasks.push(...list.getEntries());
}).observe({ type: 'longtask', buffered: true });

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Renders the feed again and again, and tells the longest task meanwhile: 0 below 50 ms. */
export async function rerender(times: number, everyMs: number): Promise<number> {
  const box = document.getElementById('feed') as HTMLElement;
  const begin = performance.now();
  for (let turn = 0; turn < times; turn++) {
    box.innerHTML = feed(turn);
    await wait(everyMs);
  }
  const during = longTasks.filter(({ startTime }) => startTime >= begin);
  return Math.max(0, ...during.map(({ duration }) => duration));
}

/** The longest task since the page began to load: 0 below 50 ms. */
export const longestTask = (): number => Math.max(0, ...longTasks.map(({ duration }) => duration));
