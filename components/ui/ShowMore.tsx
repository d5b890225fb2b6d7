import { useEffect, useRef } from 'preact/hooks';
import { NEAR } from './use-far-height';

interface ShowMoreProps {
  readonly label: string;
  readonly onMore: () => void;
}

/** A button for more; it presses itself when it comes near the screen. */
export function ShowMore({ label, onMore }: ShowMoreProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const near = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onMore();
      },
      { rootMargin: NEAR },
    );
    if (button.current) near.observe(button.current);
    return () => near.disconnect();
  });
  return (
    <button ref={button} type="button" class="button start" onClick={onMore}>
      {label}
    </button>
  );
}
