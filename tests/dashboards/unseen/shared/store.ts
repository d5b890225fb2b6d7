/** State that views of any framework subscribe to. */
export interface Store<State> {
  read(): State;
  /** Changes a part of the state; an empty patch renders everything again. */
  change(patch: Partial<State>): void;
  /** Calls back on every change, and returns how to stop. */
  subscribe(changed: () => void): () => void;
}

/** Makes a store. */
export function createStore<State extends object>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    change(patch) {
      state = { ...state, ...patch };
      for (const changed of [...listeners]) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** Adds one to a choice, or takes it out. */
export function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
  return chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one];
}
