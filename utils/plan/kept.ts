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
  /** The extension was updated, reloaded, switched off or removed while the page was open. */
  | { readonly kind: 'orphaned' };

/** An earlier text of the same page that could be put back. */
export interface EarlierText {
  readonly id: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** How it begins. */
  readonly beginning: string;
}

/** All that a notice says of the text in its panel. */
export interface KeptView {
  readonly state: KeptState;
  /** `null` where there is none, or where something is written already. */
  readonly earlier: EarlierText | null;
  /** For when the post is planned, as `2026-12-01` or `2026-12-01T10:00`, as far as it is known. */
  readonly plannedFor: string | null;
}

/** What a notice needs to speak of the text in its panel. */
export interface KeptHandle {
  readonly read: () => KeptView;
  /** Calls `listener` at each change; gives back its undo. */
  readonly watch: (listener: () => void) => () => void;
  /** Puts the earlier text back where people write; false where the page does not take it. */
  readonly putBack: () => Promise<boolean>;
  /** The whole earlier text, to be copied; `null` when it is gone. */
  readonly earlierText: () => Promise<string | null>;
  readonly dismiss: () => void;
}
