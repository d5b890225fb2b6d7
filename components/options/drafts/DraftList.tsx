import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { agoTick } from '@/components/moments';
import type { Draft } from '@/utils/drafts/draft';
import { DraftCard, type DraftCardProps } from './DraftCard';

/** So near to the screen drafts are drawn, and more of them read. */
const NEAR = '1500px';

interface StretchProps extends Omit<DraftCardProps, 'draft'> {
  readonly drafts: readonly Draft[];
}

/** How high an element is that is far from the screen; `null` as long as it is near. */
function useFarHeight(element: { readonly current: Element | null }): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const near = new IntersectionObserver(
      (seen) => {
        const last = seen.at(-1);
        // What is not laid out has no height of its own.
        if (last?.isIntersecting) setHeight(null);
        else if (last && last.boundingClientRect.height > 0)
          setHeight(last.boundingClientRect.height);
      },
      { rootMargin: NEAR },
    );
    if (element.current) near.observe(element.current);
    return () => near.disconnect();
  }, [element]);
  return height;
}

/** Some drafts: drawn only near the screen, and anew only when one of them or its age has changed. */
const Stretch = ({ drafts, now, words, deeds }: StretchProps) => {
  const list = useRef<HTMLUListElement>(null);
  const height = useFarHeight(list);
  const tick = drafts[0] ? agoTick(drafts[0].updatedAt, now) : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the time only what shows counts.
  const cards = useMemo(
    () =>
      height === null &&
      drafts.map((draft) => (
        <DraftCard key={draft.id} draft={draft} now={now} words={words} deeds={deeds} />
      )),
    [drafts, tick, words, deeds, height === null],
  );
  return (
    <ul ref={list} class="drafts" style={height === null ? {} : { blockSize: `${height}px` }}>
      {cards}
    </ul>
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
      { rootMargin: NEAR },
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

type Drawn = WeakMap<readonly Draft[], VNode>;

/** All drafts that were found so far, newest first. */
export const DraftList = ({ pages, hasMore, onMore, now, words, deeds }: DraftListProps) => {
  // Of many stretches few change: the others are not even looked at.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of any of these draws all anew.
  const drawn: Drawn = useMemo(() => new WeakMap(), [now, words, deeds]);
  const draw = (drafts: readonly Draft[], place: number): VNode => {
    const known = drawn.get(drafts) ?? (
      <Stretch key={place} drafts={drafts} now={now} words={words} deeds={deeds} />
    );
    drawn.set(drafts, known);
    return known;
  };
  return (
    <>
      <div>{pages.map(draw)}</div>
      {hasMore && <More onMore={onMore} />}
    </>
  );
};
