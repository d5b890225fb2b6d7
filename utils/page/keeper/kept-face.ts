import type { KeptHandle, KeptView } from '@/utils/plan/kept';

/** What the keeper of a page's texts tells the notices of a panel, and does for them. */
export interface KeeperFace {
  readonly viewOf: (box: Element) => KeptView;
  readonly putBack: (box: Element) => Promise<boolean>;
  readonly earlierText: (box: Element) => Promise<string | null>;
  readonly dismiss: (box: Element) => void;
}

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.kept');
interface Shared {
  face: KeeperFace | null;
  readonly listeners: Set<() => void>;
}
const shared = globalThis as { [KEY]?: Shared };

/** Either of the two scripts may be there first. */
function here(): Shared {
  shared[KEY] ??= { face: null, listeners: new Set() };
  return shared[KEY];
}

/** Called by the keeper whenever something of this has changed. */
export function tellKept(): void {
  for (const listener of here().listeners) listener();
}

/** Called by the keeper's script once it is in a frame. */
export function provideFace(face: KeeperFace): void {
  here().face ??= face;
  tellKept();
}

/** Calls `listener` at each change; gives back its undo. */
function onKept(listener: () => void): () => void {
  const { listeners } = here();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const nothing: KeptView = { earlier: null, plannedFor: null, state: { kind: 'nothing' } };

/** What there is to say of the text in the panel of `box`, as soon as the keeper is in this frame. */
export const keptIn = (box: Element): KeptHandle => ({
  dismiss: () => here().face?.dismiss(box),
  earlierText: async () => (await here().face?.earlierText(box)) ?? null,
  putBack: async () => (await here().face?.putBack(box)) ?? false,
  read: () => here().face?.viewOf(box) ?? nothing,
  watch: onKept,
});
