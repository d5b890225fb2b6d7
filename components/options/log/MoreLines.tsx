import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** So far before the end, in pixels, the next rows are asked for. */
const AHEAD = 800;

interface MoreLinesProps {
  readonly isReading: boolean;
  readonly onMore: () => void;
}

/** Shows more rows on a click, or when the person comes near the end. */
export function MoreLines({ isReading, onMore }: MoreLinesProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current || isReading) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (window.scrollY > 0 && entries.some(({ isIntersecting }) => isIntersecting)) onMore();
      },
      { rootMargin: `0px 0px ${AHEAD}px` },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [isReading, onMore]);
  return (
    <button
      ref={button}
      type="button"
      class="button screen-only log-more"
      aria-disabled={isReading}
      onClick={onMore}
    >
      {i18n.t(isReading ? 'log.reading' : 'log.more')}
    </button>
  );
}
