import type { Action } from '@/utils/availability/vocabulary';
import type { OpenShadow } from '@/utils/page/shadows';
import type { PickerDeeds, PickerView } from '@/utils/rules/picking';
import type { Locator } from '@/utils/rules/schema';
import type { PickedPage } from './picked-page';

/** What goes to the form of a new rule. */
export interface Picked {
  readonly actions: Action[];
  readonly effect: 'hide';
  readonly host: string;
  readonly locators: Locator[];
  readonly name: string;
  readonly network: string;
}

/** What the picker needs; the entrypoint provides it. */
export interface PickerPorts {
  /** Draws the panel; nothing for `null`. */
  readonly draw: (panel: Element, view: PickerView | null, deeds: PickerDeeds) => void;
  /** Tells the other frames that it has ended. */
  readonly end: () => void;
  readonly openClosed: OpenShadow;
  /** The script that guards this frame, where it is. */
  readonly page: PickedPage | undefined;
  /** Opens the form of a new rule with what was picked; false when no picker is open any more. */
  readonly pick: (picked: Picked) => Promise<boolean>;
  /** Tells all frames which of them has the panel. */
  readonly turn: (frame: string) => void;
}

/** A picker that is open in this frame. */
export interface OpenPicker {
  readonly end: () => void;
  /** Takes an element as if the person had pointed at it and chosen it, once the frame has been read. */
  readonly take: (element: Element) => void;
  /** Hears which frame has the panel. */
  readonly turn: (frame: string) => void;
}
