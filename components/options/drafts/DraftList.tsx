import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { agoTick } from '@/components/moments';
import { ShowMore } from '@/components/ui/ShowMore';
import { useFarHeight } from '@/components/ui/use-far-height';
import type { Draft } from '@/utils/drafts/draft';
import { DraftCard, type DraftCardProps } from './DraftCard';

interface StretchProps extends Omit<DraftCardProps, 'draft'> {
  readonly drafts: readonly Draft[];
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
      {hasMore && <ShowMore label={i18n.t('drafts.showMore')} onMore={onMore} />}
    </>
  );
};
