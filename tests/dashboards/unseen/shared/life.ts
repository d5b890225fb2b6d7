import { openPath } from '@/tests/dashboards/shared/route';
import type { Store } from './store';

type Lists<State> = {
  readonly [Key in keyof State]?: State[Key] extends readonly unknown[] ? State[Key] : never;
};
type Alter = (now: readonly unknown[], all: readonly unknown[]) => readonly unknown[];

interface Life<State> {
  /** The folder of the sample. */
  readonly id: string;
  readonly store: Store<State>;
  /** Lists that time and colleagues change, with all they can hold. */
  readonly all: Lists<State>;
  /** Shows the application, and returns how to take it away. */
  mount(): () => void;
}

/** Mounts the application, lets it render again on its own, and offers `window.dashboard`. */
export function startLife<State extends { readonly ticks: number }>(life: Life<State>): void {
  const { id, store, all, mount } = life;
  const change = (patch: object) => store.change(patch as Partial<State>);
  const alterAll = (alter: Alter) => {
    const state: object = store.read();
    const now = new Map<string, readonly unknown[]>(Object.entries(state));
    const lists = new Map<string, readonly unknown[]>(Object.entries(all));
    change(Object.fromEntries([...lists].map(([key, of]) => [key, alter(now.get(key) ?? [], of)])));
  };
  let unmount = mount();
  setInterval(() => change({ ticks: store.read().ticks + 1 }), 250);

  window.dashboard = {
    rerender: () => change({}),
    remount() {
      unmount();
      unmount = mount();
    },
    go: (path) => openPath(`/unseen/${id}${path}`),
    grow: () => alterAll((_, whole) => whole),
    shrink: () => alterAll((now) => now.slice(0, -1)),
    recycle: () => alterAll((now) => [...now.slice(1), ...now.slice(0, 1)]),
  };
}
