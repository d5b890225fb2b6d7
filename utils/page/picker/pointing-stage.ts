import type { PickerView, Refusal } from '@/utils/rules/picking';
import { type Chosen, chooseElement } from './chosen';
import { controlBeside } from './controls';
import { describe } from './describe';
import type { PickerPorts } from './picker-ports';
import { createPointing } from './pointing';
import { networksOf } from './reading';
import { refusalOf } from './refuse';

/** The time in which a person looks for what is meant. */
export interface PointingStage {
  readonly meant: () => Element | null;
  readonly to: (element: Element) => void;
  readonly move: (how: 'narrow' | 'widen' | number) => void;
  /** The next control of this frame; `null` where there is none, or `from` its edge when `isFresh`. */
  readonly beside: (by: 1 | -1, isFresh?: boolean) => Element | null;
  /** Why what is meant cannot be taken. */
  readonly refusal: () => Refusal | null;
  /** Reads what is meant; `null` where it cannot be taken. */
  readonly choose: () => Chosen | null;
  readonly view: () => PickerView;
}

/** Begins with nothing meant. */
export function beginPointing({
  openClosed,
  page,
}: Pick<PickerPorts, 'openClosed' | 'page'>): PointingStage {
  const pointing = createPointing();
  let lasts = true;
  const around = () => ({
    networksIn: (element: Element) => networksOf(page?.guard() ?? null, element),
    openClosed,
    viewport: { height: window.innerHeight, width: window.innerWidth },
  });
  const refusal = (): Refusal | null => {
    const element = pointing.meant();
    if (!element) return null;
    return refusalOf(element, around()) ?? (lasts ? null : 'nothingLasts');
  };
  return {
    beside: (by, isFresh = false) =>
      controlBeside(isFresh ? null : pointing.meant(), by, openClosed),
    choose: () => {
      const element = pointing.meant();
      if (!element || refusal() !== null) return null;
      const chosen = chooseElement(element, page, around());
      lasts = chosen !== null;
      return chosen;
    },
    meant: pointing.meant,
    move: (how) => {
      lasts = true;
      if (how === 'narrow') pointing.narrow();
      else if (how === 'widen') pointing.widen();
      else pointing.goTo(how);
    },
    refusal,
    to: (element) => {
      lasts = true;
      pointing.to(element);
    },
    view: () => {
      const meant = pointing.meant();
      return {
        canNarrow: pointing.canNarrow(),
        canWiden: pointing.canWiden(),
        crumbs: pointing.crumbs(),
        meant: meant && describe(meant),
        phase: 'pointing',
        refusal: refusal(),
      };
    },
  };
}
