import type { OpenShadow } from '@/utils/page/shadows';
import { isPopover, watchTopLayer } from '@/utils/page/top-layer';

/** So long nothing must have been done to the picker before a press on it counts, in milliseconds. */
const STEADY_MS = 500;
/** What would show it otherwise than it is. */
const PLAIN = {
  'clip-path': 'none',
  filter: 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  opacity: '1',
  scale: 'none',
  transform: 'none',
  translate: 'none',
  visibility: 'visible',
};

/** Tells whether what a person presses is what they see. */
export interface PickerTrust {
  /** Called when it has been shown, or shown again. */
  readonly shown: () => void;
  /** Called when somebody else has changed it, or covered it. */
  readonly disturbed: () => void;
  /** Looks whether anything lies over it, for presses that come a little later. */
  readonly look: () => void;
  readonly allows: (x: number, y: number) => boolean;
}

/** Watches over presses on `host`, which lies in the layer above all others and covers the viewport. */
export function trustIn(host: Element, openClosed: OpenShadow, signal: AbortSignal): PickerTrust {
  let since = performance.now();
  const disturbed = () => {
    since = performance.now();
  };
  const topLayer = watchTopLayer(host, openClosed, disturbed, signal);
  const isPlain = () => {
    const style = getComputedStyle(host);
    return Object.entries(PLAIN).every(([name, value]) =>
      [value, ''].includes(style.getPropertyValue(name)),
    );
  };
  const isClear = () => isPopover(host) && !topLayer.isPicture() && !topLayer.isCovered();
  return {
    allows: (x, y) =>
      isClear() &&
      performance.now() - since >= STEADY_MS &&
      document.elementFromPoint(x, y) === host &&
      isPlain(),
    disturbed,
    look: () => void isClear(),
    shown: () => {
      topLayer.shown();
      disturbed();
    },
  };
}
