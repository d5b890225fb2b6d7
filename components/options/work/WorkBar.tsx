import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What is over sooner needs no word. */
const LONG_MS = 300;

export interface WorkBarProps {
  readonly isOn: boolean;
  /** What is being done. */
  readonly label: string;
  /** How much is done, between 0 and 1; `null` where that cannot be told. */
  readonly part: number | null;
  /** Without it there is no way back any more. */
  readonly onCancel: (() => void) | null;
}

function useLong(isOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isOn]);
  return isOn && isLong;
}

/** How far a long work is, and the way out of it; nothing where it is over at once. */
export function WorkBar({ isOn, label, part, onCancel }: WorkBarProps) {
  const id = useId();
  const isShown = useLong(isOn);
  return (
    <div role="status">
      {isShown && (
        <div class="work">
          <span id={id}>{label}</span>
          {part === null ? (
            <progress aria-labelledby={id} />
          ) : (
            <progress aria-labelledby={id} value={part} max={1} />
          )}
          {onCancel && (
            <button type="button" class="button compact" onClick={onCancel}>
              {i18n.t('work.cancel')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
