import type { Action } from '@/utils/availability/vocabulary';
import type { Locator } from './schema';

/** What a part of a page is, as a person would call it. */
export type ControlKind =
  | 'area'
  | 'button'
  | 'checkbox'
  | 'cell'
  | 'dialog'
  | 'form'
  | 'frame'
  | 'group'
  | 'heading'
  | 'link'
  | 'list'
  | 'listItem'
  | 'menu'
  | 'menuItem'
  | 'navigation'
  | 'option'
  | 'picture'
  | 'radio'
  | 'row'
  | 'select'
  | 'switch'
  | 'tab'
  | 'text'
  | 'textField'
  | 'toolbar';

/** A part of a page in words. */
export interface NamedPart {
  readonly kind: ControlKind;
  /** Its own words; may be empty. */
  readonly name: string;
}

/** Why something cannot be meant. */
export type Refusal = 'editor' | 'large' | 'networks' | 'nothingLasts' | 'own' | 'page';

/** By what of it something is found again. */
export type WayKind =
  | 'address'
  | 'attribute'
  | 'class'
  | 'icon'
  | 'id'
  | 'name'
  | 'place'
  | 'testId';

/** One way to find something again. */
export interface Way {
  readonly kind: WayKind;
  readonly locator: Locator;
}

/** Only what was pointed at, or all that is like it. */
export type PickScope = 'alike' | 'only';

/** A step of the way from the page to what is meant. */
export interface Crumb extends NamedPart {
  /** Its place among the steps, 0 for the innermost. */
  readonly at: number;
  readonly isMeant: boolean;
}

/** What the picker shows. */
export type PickerView =
  | {
      readonly phase: 'pointing';
      /** `null` as long as nothing was pointed at. */
      readonly meant: NamedPart | null;
      /** Outermost first. */
      readonly crumbs: readonly Crumb[];
      readonly refusal: Refusal | null;
      readonly canWiden: boolean;
      readonly canNarrow: boolean;
    }
  | {
      readonly phase: 'chosen';
      readonly meant: NamedPart;
      /** The name of the network that it is for; empty where the page does not say. */
      readonly network: string;
      readonly actions: readonly Action[];
      readonly ways: readonly WayKind[];
      /** How many controls of this part of the page are found now. */
      readonly count: number;
      readonly scope: PickScope;
      /** Whether both are possible. */
      readonly hasChoice: boolean;
      /** How many there are alike; 0 where it is the only one. */
      readonly alike: number;
      readonly isDim: boolean;
      readonly trouble: PickerTrouble | null;
    }
  | {
      readonly phase: 'hidden';
      readonly meant: NamedPart;
      readonly count: number;
      readonly outcome: HideOutcome;
    };

/** Why nothing came of a press. */
export type PickerTrouble = 'closed' | 'covered' | 'failed';

/** What became of something that was to be hidden. */
export type HideOutcome = 'hidden' | 'not-hidden' | 'selected';

/** What a person can do in the picker. */
export interface PickerDeeds {
  readonly onAgain: () => void;
  readonly onCancel: () => void;
  readonly onChoose: () => void;
  /** Means the step at this place. */
  readonly onCrumb: (at: number) => void;
  /** Shows what would be hidden, or shows it no more. */
  readonly onDim: () => void;
  /** Hides it until the page is loaded again. */
  readonly onHide: () => void;
  readonly onMakeRule: () => void;
  readonly onNarrow: () => void;
  readonly onScope: (scope: PickScope) => void;
  readonly onUndo: () => void;
  readonly onWiden: () => void;
}
