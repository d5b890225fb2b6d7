/** A text that is not kept, and why: see the extension's own answers. */
export interface RefusedText {
  readonly kind: 'refused';
  readonly why: 'off' | 'private' | 'full' | 'failed';
}

/** What has become of the text in a panel, as its notice says it. */
export type KeptState =
  | { readonly kind: 'nothing' }
  /** When it was last kept, in milliseconds since 1970; whether more was written than is kept. */
  | { readonly kind: 'kept'; readonly at: number; readonly isCut: boolean }
  /** Kept in a spare place: the browser's database cannot be used now. */
  | { readonly kind: 'kept-aside'; readonly at: number }
  | RefusedText
  /** The extension was updated or removed while the page was open. */
  | { readonly kind: 'orphaned' };

/** An earlier text of the same page that could be put back. */
export interface EarlierText {
  readonly id: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** How it begins. */
  readonly beginning: string;
}

/** What the keeper of a page's texts tells the notices, and does for them. */
export interface KeeperFace {
  readonly stateOf: (box: Element) => KeptState;
  /** For when the post in a panel is planned, as `2026-12-01` or `2026-12-01T10:00`, as far as it is known. */
  readonly plannedFor: (box: Element) => string | null;
  /** `null` where there is none, or where something is written already. */
  readonly earlierFor: (box: Element) => EarlierText | null;
  /** Puts an earlier text back where people write; false where the page does not take it. */
  readonly putBack: (box: Element) => Promise<boolean>;
  readonly dismissEarlier: (box: Element) => void;
  /** Calls `listener` at each change; gives back its undo. */
  readonly subscribe: (listener: () => void) => () => void;
}

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.kept');
const shared = globalThis as { [KEY]?: KeeperFace };

/** Called by the keeper's script once it is in a frame. */
export function provideFace(face: KeeperFace): void {
  shared[KEY] ??= face;
}

/** The keeper, if its script is in this frame. */
export const faceHere = (): KeeperFace | undefined => shared[KEY];
