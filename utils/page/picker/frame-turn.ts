import type { PickerPorts } from './picker-ports';

/** The frame that holds all others. */
const TOP = 'top';
/** A frame in which the extension may not run does not answer; so long is waited for it. */
const ANSWER_MS = 400;

/** Which of a tab's frames has the panel. */
export interface FrameTurn {
  readonly isOurs: () => boolean;
  /** Takes it, where another frame has it. */
  readonly claim: () => void;
  /** Lets a frame that stands in this one have it. */
  readonly enter: (frame: HTMLIFrameElement) => void;
  /** Gives it to the frame that holds all others; false where this is that one. */
  readonly leave: () => boolean;
  readonly hear: (frame: string) => void;
}

/** The top frame begins. `onChange` hears when the panel comes or goes. */
export function takeTurns({ turn }: Pick<PickerPorts, 'turn'>, onChange: () => void): FrameTurn {
  const me = window === window.top ? TOP : `${performance.timeOrigin} ${Math.random()}`;
  let isOurs = me === TOP;
  const set = (next: boolean) => {
    if (next === isOurs) return;
    isOurs = next;
    onChange();
  };
  const claim = () => {
    if (isOurs) return;
    set(true);
    turn(me);
  };
  return {
    claim,
    enter: (frame) => {
      frame.focus();
      setTimeout(() => {
        if (isOurs) onChange();
      }, ANSWER_MS);
    },
    hear: (frame) => set(frame === me),
    isOurs: () => isOurs,
    leave: () => {
      if (me === TOP) return false;
      turn(TOP);
      return true;
    },
  };
}
