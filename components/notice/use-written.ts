import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextUse } from './outcome';

/** A text that somebody is writing. */
export interface Written {
  readonly read: () => string;
  /** Calls back some time after it may have changed, until the undo is called. */
  readonly watch: (onChange: () => void) => () => void;
}

/** What was given at the last drawing: functions are made anew at each, for the same panel. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}

/** The text as it is now, as long as somebody asks. */
export function useText(written: Written): string {
  const [text, setText] = useState('');
  const latest = useLatest(written);
  useEffect(() => {
    const look = () => setText(latest.current.read());
    look();
    return latest.current.watch(look);
  }, [latest]);
  return text;
}

/** How much of the networks' limits `text` uses, as soon as that is known. */
export function useCounts(
  text: string,
  onCount: (text: string) => Promise<readonly TextUse[]>,
): readonly TextUse[] {
  const [counts, setCounts] = useState<readonly TextUse[]>([]);
  const latest = useLatest(onCount);
  useEffect(() => {
    let isAwaited = true;
    void latest.current(text).then((next) => isAwaited && setCounts(next));
    return () => {
      isAwaited = false;
    };
  }, [text, latest]);
  return counts;
}
