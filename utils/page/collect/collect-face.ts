import type { CollectHandle, CollectReply, CollectView } from '@/utils/plan/collect-handle';

/** What the collector of a page's posts tells the notice of a list, and does for it. */
export interface CollectFace {
  readonly viewOf: (box: Element) => CollectView;
  readonly collect: (box: Element) => Promise<CollectReply>;
}

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.collect');
interface Shared {
  face: CollectFace | null;
  readonly listeners: Set<() => void>;
}
const shared = globalThis as { [KEY]?: Shared };

/** Either of the two scripts may be there first. */
function here(): Shared {
  shared[KEY] ??= { face: null, listeners: new Set() };
  return shared[KEY];
}

/** Called by the collector whenever it has looked again. */
export function tellCollect(): void {
  for (const listener of here().listeners) listener();
}

/** Called by the collector's script once it is in a frame. */
export function provideCollectFace(face: CollectFace): void {
  here().face ??= face;
  tellCollect();
}

/** Calls `listener` at each change; gives back its undo. */
function onCollect(listener: () => void): () => void {
  const { listeners } = here();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const nothing: CollectView = { count: 0, networks: [] };

/** The posts of the list in `box`, as soon as the collector is in this frame. */
export const collectIn = (box: Element): CollectHandle => ({
  collect: async () => (await here().face?.collect(box)) ?? 'unreachable',
  read: () => here().face?.viewOf(box) ?? nothing,
  watch: onCollect,
});
