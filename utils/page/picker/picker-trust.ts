import type { Size } from '@/utils/page/place';
import { hasAbove } from '@/utils/page/top-layer';

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
  /** Called when somebody else has changed it, or covered it. */
  readonly disturbed: () => void;
  readonly allows: (x: number, y: number) => boolean;
}

/** Watches over presses on `host`, which lies in the layer above all others and covers the viewport. */
export function trustIn(host: Element): PickerTrust {
  let since = performance.now();
  const isPlain = () => {
    const style = getComputedStyle(host);
    return Object.entries(PLAIN).every(([name, value]) =>
      [value, ''].includes(style.getPropertyValue(name)),
    );
  };
  const viewport = (): Size => ({ height: window.innerHeight, width: window.innerWidth });
  return {
    allows: (x, y) =>
      performance.now() - since >= STEADY_MS &&
      document.elementFromPoint(x, y) === host &&
      isPlain() &&
      !hasAbove(host, { x: 0, y: 0, ...viewport() }),
    disturbed: () => {
      since = performance.now();
    },
  };
}
