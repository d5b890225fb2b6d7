import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptHandle, KeptView } from '@/utils/plan/kept';

/** What there is to say of the text now, drawn again at each change. */
export function useKept(handle: KeptHandle): KeptView {
  const [view, setView] = useState(handle.read);
  // Handles are made anew at each drawing, for the same panel.
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const look = () => setView(latest.current.read());
    look();
    return latest.current.watch(look);
  }, []);
  return view;
}
