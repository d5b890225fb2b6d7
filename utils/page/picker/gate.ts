/** What a person does with pointer and keys, and what follows from it. */
const TAKEN =
  'auxclick beforeinput blur click contextmenu dblclick dragstart focus focusin focusout input keydown keypress keyup mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup selectstart touchcancel touchend touchmove touchstart'.split(
    ' ',
  );

/** Hears of all that a person does in a frame before the page does, once somebody wants to. */
export interface Gate {
  /** From now on `take` is asked first; `null` lets all pass. */
  readonly hold: (take: ((event: Event) => void) | null) => void;
}

/** Stands before all listeners of the page, when it is made before they are. */
export function createGate(): Gate {
  let taking: ((event: Event) => void) | null = null;
  const onEvent = (event: Event) => taking?.(event);
  for (const type of TAKEN)
    window.addEventListener(type, onEvent, { capture: true, passive: type.startsWith('touch') });
  return {
    hold: (take) => {
      taking = take;
    },
  };
}
