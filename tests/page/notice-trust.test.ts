// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchTrust } from '@/utils/page/notice-trust';
import { createOwnHost } from '@/utils/page/own-host';

vi.mock('@/utils/page/top-layer', () => ({ isPopover: () => true }));

const point = { x: 60, y: 30 };
const boxes = new WeakMap<Element, DOMRect>();
const at = (element: Element, x: number, width = 40) =>
  boxes.set(element, { height: 60, width, x, y: 10 } as DOMRect);

let stop = new AbortController();

/** A notice with two buttons, which has stood in plain sight for a while with a pointer over it. */
function standing() {
  const { content, host } = createOwnHost('compose-guard-notice');
  content.innerHTML = '<p>Not kept</p><button>Undo</button><button>Keep</button>';
  const [undo, keep] = [...content.children].slice(1) as [Element, Element];
  at(host, 10, 100);
  at(undo, 20);
  at(keep, 60);
  for (const element of [host, undo, keep])
    element.getBoundingClientRect = () => boxes.get(element) as DOMRect;
  document.body.append(host);
  const page = { covered: false, moving: false, over: host as Element };
  document.elementFromPoint = () => page.over;
  const topLayer = {
    isCovered: () => page.covered,
    isPicture: () => page.moving,
    shown: () => undefined,
  };
  const trust = watchTrust({ content, host, topLayer }, stop.signal);
  const pointer = (type: string) => {
    const event = new MouseEvent(type, { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    undo.dispatchEvent(event);
  };
  trust.placed(true);
  pointer('pointerover');
  vi.advanceTimersByTime(1_000);
  const allows = (isByPointer = true) => trust.allows(point, isByPointer);
  return { allows, content, host, keep, page, pointer, trust, undo };
}
type Standing = ReturnType<typeof standing>;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** [what happens just before a press, whether it counts] */
const happenings: readonly (readonly [string, (notice: Standing) => void, boolean])[] = [
  ['nothing happens', () => undefined, true],
  [
    'the buttons are swapped',
    ({ content, keep, undo }) => {
      content.append(undo);
      at(undo, 60);
      at(keep, 20);
    },
    false,
  ],
  ['a button says something else', ({ undo }) => (undo.textContent = 'Delete'), false],
  ['a button moves', ({ undo }) => at(undo, 40), false],
  ['one more button is there', ({ content }) => content.append(document.createElement('a')), false],
  ['it moves', ({ host }) => at(host, 50, 100), false],
  ['it has another size', ({ host }) => at(host, 10, 300), false],
  ['it has been disturbed', ({ trust }) => trust.disturbed(), false],
  ['something lies over it', ({ page }) => (page.over = document.body), false],
  ['something of the upper layer lies over it', ({ page }) => (page.covered = true), false],
  ['a picture of the page is shown', ({ page }) => (page.moving = true), false],
  ['it can be seen through', ({ host }) => host.style.setProperty('opacity', '0.1'), false],
  ['its pointer has left', ({ pointer }) => pointer('pointerout'), false],
  [
    'its pointer has only just come',
    ({ pointer }) => {
      pointer('pointerout');
      pointer('pointerover');
    },
    false,
  ],
];
test.each(happenings)('when %s just before, a press counts or not', (_, happens, counts) => {
  const notice = standing();
  happens(notice);
  expect(notice.allows()).toBe(counts);
});

test('what covered it while the pointer was there and is gone by the press has been seen', () => {
  const { allows, page } = standing();
  page.covered = true;
  vi.advanceTimersByTime(100);
  page.covered = false;
  expect(allows()).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(allows()).toBe(true);
});

test('a press by keyboard needs no pointer', () => {
  const { allows, pointer } = standing();
  pointer('pointerout');
  expect(allows(false)).toBe(true);
});

describe('after a press that counted', () => {
  test('other buttons in the same place are its own', () => {
    const { allows, undo } = standing();
    expect(allows()).toBe(true);
    undo.textContent = 'Undone';
    expect(allows()).toBe(true);
  });

  test('a notice that moves with its panel is not', () => {
    const { allows, host, trust } = standing();
    expect(allows()).toBe(true);
    at(host, 50, 100);
    trust.placed(false);
    expect(allows()).toBe(false);
  });

  test('for a moment only', () => {
    const { allows, undo } = standing();
    expect(allows()).toBe(true);
    vi.advanceTimersByTime(1_500);
    undo.textContent = 'Delete';
    expect(allows()).toBe(false);
  });
});
