import { tagOf } from '@/utils/page/dom';
import type { OpenShadow } from '@/utils/page/shadows';
import type { Gate } from './gate';
import { type Command, commandOf, isBrowsers } from './keys';
import type { Overlay } from './overlay';
import { elementAt } from './roots';
import { scrollAround } from './scroll';

interface PersonInput {
  readonly gate: Gate;
  readonly openClosed: OpenShadow;
  readonly overlay: Overlay;
  readonly signal: AbortSignal;
  /** Whether the page is to hear nothing of what a person does; else only what is done to the panel. */
  readonly isPicking: () => boolean;
  readonly isPointing: () => boolean;
  readonly onCancel: () => void;
  readonly onCommand: (command: Command) => void;
  /** The focus came into this frame. */
  readonly onEntered: () => void;
  readonly onPoint: (element: Element | null) => void;
  /** A press on what is meant. */
  readonly onPress: () => void;
  /** A press on the panel did not count. */
  readonly onRefused: () => void;
}

/** What a person does while the picker is open. */
export interface Person {
  /** Puts the focus on the panel's first button, or on the panel. */
  readonly takeFocus: () => void;
  /** Lets the page hear everything again, once the key is up that was pressed last. */
  readonly rest: () => void;
  /** Whether the last thing was done by key. */
  readonly usesKeys: () => boolean;
}

const FOCUSABLE = 'button:not([disabled])';
/** Buttons that change something ask for a press that is surely meant for them. */
const WEIGHTY = '[data-weighty]';

/** Hears of pointer and keys in this frame in the page's stead, until `signal` aborts. */
export function listenToPerson(input: PersonInput): Person {
  const { gate, openClosed, overlay } = input;
  let usesKeys = false;
  let last = '';

  const buttons = () => [...overlay.panel.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const takeFocus = () => {
    const first = overlay.panel.querySelector<HTMLElement>('[data-first]');
    (first ?? overlay.panel.querySelector<HTMLElement>('[tabindex]'))?.focus({
      preventScroll: true,
    });
  };
  const press = (button: HTMLElement, x: number, y: number) => {
    if (button.matches(WEIGHTY) && !overlay.trusts(x, y)) return input.onRefused();
    // The person's own event never comes so far: the page would hear of it on its way.
    button.dispatchEvent(new Event('click'));
  };

  const onKey = (event: KeyboardEvent) => {
    if (isBrowsers(event)) return;
    event.preventDefault();
    if (event.type !== 'keydown') return;
    usesKeys = true;
    const command = commandOf(event);
    if (command === 'cancel') return input.onCancel();
    if (input.isPointing()) return input.onCommand(command);
    const all = buttons();
    const focused = overlay.focused();
    const place = focused ? all.indexOf(focused) : -1;
    if (command === 'next' || command === 'back') {
      const by = command === 'next' ? 1 : -1;
      all.at((place + by + all.length) % Math.max(1, all.length))?.focus();
    }
    if (command !== 'choose' || !focused || place < 0) return;
    const { height, width, x, y } = focused.getBoundingClientRect();
    press(focused, x + width / 2, y + height / 2);
  };

  /** Of a press that no pointer made the place is what has the focus. */
  const hitOf = (event: MouseEvent) => {
    const { clientX, clientY, detail, target, type } = event;
    if (target !== overlay.element) return null;
    if (type === 'click' && detail === 0 && clientX === 0 && clientY === 0)
      return { button: overlay.focused()?.closest('button') ?? null };
    return overlay.at(clientX, clientY);
  };

  const pointAt = ({ clientX, clientY }: MouseEvent) => {
    const element = elementAt(clientX, clientY, openClosed);
    // In a frame its own picker sees more; what lies over it would keep it from hearing anything.
    const isFrame = element !== null && tagOf(element) === 'iframe';
    overlay.cover(!isFrame);
    if (!isFrame) input.onPoint(element);
  };

  const onPointer = (event: MouseEvent) => {
    const { clientX, clientY, type } = event;
    event.preventDefault();
    const hit = hitOf(event);
    if (hit) {
      if (type === 'pointerdown') usesKeys = false;
      if (type === 'click' && hit.button && !hit.button.hasAttribute('disabled'))
        press(hit.button, clientX, clientY);
      return;
    }
    if (!input.isPointing()) return;
    const place = `${clientX} ${clientY}`;
    // When something moves below a pointer that stands still, the browser tells of a move as well.
    if (type === 'pointermove' && place === last) return;
    if (!['click', 'pointerdown', 'pointermove'].includes(type)) return;
    last = place;
    usesKeys = false;
    pointAt(event);
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    // A finger cannot point without pressing: it chooses by the panel's button.
    if (type === 'click' && !isTouch) input.onPress();
  };

  const take = (event: Event) => {
    const isOurs = event.target === overlay.element;
    if (!event.isTrusted) {
      if (isOurs) event.stopImmediatePropagation();
      return;
    }
    if (!isOurs && !input.isPicking()) return;
    event.stopImmediatePropagation();
    if (event.type === 'focus' && event.target === window) input.onEntered();
    else if (event.type.startsWith('key')) onKey(event as KeyboardEvent);
    else if (event instanceof MouseEvent) onPointer(event);
    else if (event.type === 'beforeinput' || event.type === 'dragstart') event.preventDefault();
  };

  gate.hold(take);
  overlay.cover(true);
  window.addEventListener(
    'wheel',
    (event) => {
      if (!input.isPointing() || event.target !== overlay.element) return;
      if (overlay.at(event.clientX, event.clientY) || event.ctrlKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      scrollAround(elementAt(event.clientX, event.clientY, openClosed), event);
    },
    { capture: true, passive: false, signal: input.signal },
  );
  const rest = () => {
    if (!usesKeys) return gate.hold(null);
    gate.hold((event) => {
      if (!event.isTrusted || !event.type.startsWith('key')) return;
      gate.hold(null);
      if (event.type === 'keyup') event.stopImmediatePropagation();
    });
  };
  return { rest, takeFocus, usesKeys: () => usesKeys };
}
