// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTeller, type Guarded } from '@/utils/page/teller';
import type { Target } from '@/utils/page/types';

const target = (): Target => ({
  actions: ['create-post'],
  effect: 'hide',
  element: document.body.firstElementChild as Element,
  network: 'x',
  reason: { kind: 'rule', note: '', rule: 'r' },
  region: { box: document.body, kind: 'compose' },
});
const guarded = (part: Partial<Guarded> = {}): Guarded => ({
  costly: [],
  costs: () => [],
  located: null,
  matched: new Set(),
  shown: [],
  spent: () => 0,
  units: [{ selected: false, state: 'hidden', target: target() }],
  ...part,
});

function telling(isAlive = () => true) {
  const stop = new AbortController();
  const told: string[][] = [];
  const regions: number[] = [];
  const tell = createTeller(
    {
      isAlive,
      onFindings: ({ units }) => told.push(units.map(({ label, state }) => `${label} ${state}`)),
      onRegions: (all) => regions.push(all.length),
    },
    stop.signal,
  );
  return { regions, stop, tell, told };
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>Contoso</button>';
});
afterEach(() => void vi.useRealTimers());

test('what is guarded is told after the page had its turn', () => {
  const { regions, tell, told } = telling();
  tell(guarded());
  expect(told).toEqual([]);
  vi.runAllTimers();
  expect(told).toEqual([['Contoso hidden']]);
  expect(regions).toEqual([1]);
});

test('of several looks in one turn the last one is told', () => {
  const { tell, told } = telling();
  tell(guarded());
  tell(guarded({ shown: [target()], units: [] }));
  vi.runAllTimers();
  expect(told).toEqual([['Contoso shown']]);
});

test('what was told is not told again', () => {
  const { tell, told } = telling();
  for (let turn = 0; turn < 2; turn++) {
    tell(guarded());
    vi.runAllTimers();
  }
  expect(told).toHaveLength(1);
});

test('nothing is told once the guard has stopped', () => {
  const { stop, tell, told } = telling();
  tell(guarded());
  stop.abort();
  vi.runAllTimers();
  expect(told).toEqual([]);
});

test('nothing is told once the extension has gone', () => {
  let alive = true;
  const { regions, tell, told } = telling(() => alive);
  tell(guarded());
  alive = false;
  vi.runAllTimers();
  expect([told, regions]).toEqual([[], []]);
});

/** [what, milliseconds at first and later, how often it is told] */
test.each([
  ['a little more time is no news', 1, 3, 1],
  ['much more time is', 3, 300, 2],
] as const)('%s', (_, first, later, times) => {
  const { tell, told } = telling();
  for (const ms of [first, later]) {
    tell(guarded({ costs: () => [{ ms, rule: 'r' }], matched: new Set(['r']), spent: () => 1 }));
    vi.runAllTimers();
  }
  expect(told).toHaveLength(times);
});

test('a page that changes without end is told of less and less often, and as it is in the end', () => {
  const { regions, tell, told } = telling();
  const texts = Array.from({ length: 600 }, (_, at) => `Contoso ${at}`);
  for (const text of texts) {
    (document.body.firstElementChild as Element).textContent = text;
    tell(guarded());
    vi.advanceTimersByTime(100);
  }
  vi.runAllTimers();
  expect(told.length).toBeGreaterThan(40);
  expect(told.length).toBeLessThan(60);
  expect(regions.length).toBeLessThan(60);
  expect(told.at(-1)).toEqual(['Contoso 599 hidden']);
});

/** [how many are guarded, how many were asked for, what is told of each] */
test.each([
  [700, 0, [500, 0]],
  [700, 30, [470, 30]],
  [10, 700, [0, 500]],
])(
  'of %d controls and %d shown again no more is told than the worker takes',
  (units, shown, told) => {
    const stop = new AbortController();
    const states: string[] = [];
    const tell = createTeller(
      {
        isAlive: () => true,
        onFindings: (found) => states.push(...found.units.map(({ state }) => state)),
        onRegions: () => undefined,
      },
      stop.signal,
    );
    const unit = { selected: false, state: 'hidden', target: target() } as const;
    tell(guarded({ shown: Array(shown).fill(target()), units: Array(units).fill(unit) }));
    vi.runAllTimers();
    const count = (state: string) => states.filter((each) => each === state).length;
    expect([count('hidden'), count('shown')]).toEqual(told);
  },
);
