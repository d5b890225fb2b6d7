// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { providePickedPage } from '@/utils/page/picker/picked-page';
import { openOnly } from '@/utils/page/picker/picker-here';
import { rememberPressed } from '@/utils/page/picker/pressed';
import { takePressed } from '@/utils/page/picker/take-pressed';

const pressed = rememberPressed();
const take = vi.fn();
providePickedPage({
  gate: { hold: () => undefined },
  guard: () => null,
  hide: () => () => undefined,
  plan: () => null,
  pressed,
  want: async () => undefined,
});
openOnly(() => ({ end: () => undefined, take }));

/** An event as the browser makes it; a page's own is never trusted. */
function send(type: string, target: Element, isTrusted = true): void {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

const first = document.createElement('button');
const second = document.createElement('button');
const host = document.createElement('div');
const inner = document.createElement('button');
host.attachShadow({ mode: 'open' }).append(inner);

beforeEach(() => {
  take.mockClear();
  document.body.replaceChildren(first, second, host);
  send('contextmenu', first);
});

/** [what happens after the menu of the first button was asked for, what is taken then] */
test.each<[string, () => void, readonly Element[]]>([
  ['nothing', () => undefined, [first]],
  ['the menu of another one is asked for', () => send('contextmenu', second), [second]],
  ['another one is pressed', () => send('pointerdown', second), [second]],
  ['one in a shadow tree is pressed', () => send('pointerdown', inner), [inner]],
  ['the pointer moves on', () => send('pointermove', second), [first]],
  ['the page makes an event of its own', () => send('contextmenu', second, false), [first]],
  ['it is taken out of the page', () => first.remove(), []],
])('%s', (_, happens, taken) => {
  happens();
  takePressed();
  expect(take.mock.calls.flat()).toEqual(taken);
});
