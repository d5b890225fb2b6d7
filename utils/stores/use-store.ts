import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** The state of `store`, drawn again at each change. */
export function useStore<T>(store: Pick<StoreApi<T>, 'getState' | 'subscribe'>): T {
  const [state, setState] = useState(store.getState);
  useEffect(() => {
    setState(store.getState);
    return store.subscribe((next) => setState(() => next));
  }, [store]);
  return state;
}
