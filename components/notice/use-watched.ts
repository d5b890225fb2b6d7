import { useEffect, useRef, useState } from 'preact/hooks';

interface Watched<T> {
  readonly read: () => T;
  /** Calls back at each change; gives back its undo. */
  readonly watch: (listener: () => void) => () => void;
}

/** What `handle` gives now, drawn again at each change. */
export function useWatched<T>(handle: Watched<T>): T {
  const [view, setView] = useState(handle.read);
  // Handles are made anew at each drawing, for the same panel.
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const look = () => {
      const next = latest.current.read();
      setView(() => next);
    };
    look();
    return latest.current.watch(look);
  }, []);
  return view;
}
