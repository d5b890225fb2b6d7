import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { agoTick } from '@/components/moments';
import type { Draft } from '@/utils/drafts/draft';
import { DraftCard, type DraftCardProps } from './DraftCard';

interface StretchProps extends Omit<DraftCardProps, 'draft'> {
  readonly drafts: readonly Draft[];
}

/** Some drafts; drawn again only when one of them or how old they are has changed. */
const Stretch = ({ drafts, now, words, deeds }: StretchProps) => {
  const tick = drafts[0] ? agoTick(drafts[0].updatedAt, now) : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the time only what shows counts.
  return useMemo(
    () => (
      <>
        {drafts.map((draft) => (
          <DraftCard key={draft.id} draft={draft} now={now} words={words} deeds={deeds} />
        ))}
      </>
    ),
    [drafts, tick, words, deeds],
  );
};

/** A button for more; it presses itself when it comes near the screen. */
function More({ onMore }: { readonly onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const near = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onMore();
      },
      { rootMargin: '1000px' },
    );
    if (button.current) near.observe(button.current);
    return () => near.disconnect();
  });
  return (
    <button ref={button} type="button" class="button start" onClick={onMore}>
      {i18n.t('drafts.showMore')}
    </button>
  );
}

export interface DraftListProps extends Omit<StretchProps, 'drafts'> {
  readonly pages: readonly (readonly Draft[])[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** All drafts that were found so far, newest first. */
export const DraftList = ({ pages, hasMore, onMore, ...shared }: DraftListProps) => (
  <>
    <ul class="drafts">
      {pages.map((drafts, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place.
        <Stretch key={place} drafts={drafts} {...shared} />
      ))}
    </ul>
    {hasMore && <More onMore={onMore} />}
  </>
);
