// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SamplePart, type SamplePartProps } from '@/components/welcome/SamplePart';
import { press } from '@/tests/fixtures/press';
import { speak } from '@/tests/fixtures/words';

const onLose = vi.fn();
const onStartOver = vi.fn();
const onSwitch = vi.fn();

function show(part: Partial<SamplePartProps> = {}): void {
  void act(() =>
    render(
      <SamplePart
        address="about:blank"
        done={new Set()}
        height={null}
        isOn
        rescued={null}
        round={0}
        onLose={onLose}
        onStartOver={onStartOver}
        onSwitch={onSwitch}
        {...part}
      />,
      document.body,
    ),
  );
}
const status = () => document.querySelector('[role="status"]')?.textContent;
const steps = () =>
  [...document.querySelectorAll('.steps li')].map((step) =>
    step.hasAttribute('aria-current') ? 'next' : step.className,
  );

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
});

/** [done, how each step shows] */
test.each<[SamplePartProps['done'], string[]]>([
  [new Set(), ['next', 'step', 'step']],
  [new Set(['why'] as const), ['step done', 'next', 'step']],
  [new Set(['show'] as const), ['next', 'step', 'step done']],
  [new Set(['why', 'rescue', 'show'] as const), ['step done', 'step done', 'step done']],
])('with %j done the steps are %j', (done, shown) => {
  show({ done });
  expect(steps()).toEqual(shown);
});

/** [state, what is said of the text] */
test.each<[Partial<SamplePartProps>, string]>([
  [{}, 'What you write above is rescued as you type.'],
  [{ isOn: false }, 'Compose Guard is off here'],
  [{ rescued: { beginning: 'Roast', isLost: false } }, 'Rescued just now: “Roast”'],
  [
    { rescued: { beginning: 'Roast', isLost: true } },
    'The page is gone, your text is not: “Roast”',
  ],
])('with %j it says: %s', (part, words) => {
  show(part);
  expect(document.querySelector('.foot')?.textContent).toContain(words);
});

describe('the live region', () => {
  test('is there before its words, and says once that a text is rescued', () => {
    show();
    expect(status()).toBe('');
    show({ rescued: { beginning: 'R', isLost: false } });
    expect(status()).toBe('Your text is rescued.');
    show({ rescued: { beginning: 'Roast', isLost: false } });
    expect(status()).toBe('Your text is rescued.');
  });

  test('tells how much was tried, and when that is all', () => {
    show();
    show({ done: new Set(['why']) });
    expect(status()).toBe('1 of 3 steps done.');
    show({ done: new Set(['why', 'rescue', 'show']) });
    expect(status()).toContain('That is all there is to it.');
  });
});

test('its page is loaded anew in each round, as high as it wants to be', () => {
  show({ height: 400 });
  const before = document.querySelector('iframe');
  expect(before?.style.blockSize).toBe('400px');
  show({ round: 1, height: 400 });
  expect(document.querySelector('iframe')).not.toBe(before);
});

test.each([
  ['Lose this page', onLose],
  ['Start over', onStartOver],
])('"%s" does that', async (name, done) => {
  show();
  await press(name);
  expect(done).toHaveBeenCalledOnce();
});

test('the switch turns the guard off', () => {
  show();
  void act(() => document.querySelector<HTMLInputElement>('[role="switch"]')?.click());
  expect(onSwitch).toHaveBeenCalledWith(false);
});
