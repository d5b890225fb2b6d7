import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { listText } from '@/components/words';
import type { StillHere, Summary } from '@/utils/plan/summary';
import { ByHand, type ByHandProps } from './ByHand';
import { NoticeWhy } from './NoticeWhy';
import { type Outcome, outcomeText } from './outcome';
import { sentenceOf, stillSentence } from './sentence';

export interface NoticeProps extends ByHandProps {
  readonly platform: string;
  readonly summaries: readonly Summary[];
  readonly still: StillHere;
  /** Names of networks that are still selected in the region. */
  readonly selected: readonly string[];
  readonly hidden: number;
  readonly locale: string;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly onShowAnyway: () => void;
  readonly onPauseHere: () => void;
  readonly onUnselect: () => void;
  /** Called when the content has changed its size. */
  readonly onResize: () => void;
}

const Shield = () => (
  <svg class="shield" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 2 4 5v6c0 5.5 3.4 9.5 8 11 4.600-1.500 8-5.500 8-11V5l-8-3Zm-1 5h2v6h-2V7Zm0 8h2v2h-2v-2Z" />
  </svg>
);

/** The one message beside a region: what does not work here, since when, and what can be done. */
export function NoticeCard(props: NoticeProps) {
  const { platform, summaries, selected, locale, folded, onResize } = props;
  const [why, setWhy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [announced, setAnnounced] = useState('');
  const sentences = summaries.map((summary) => sentenceOf(summary, platform, locale));
  const still = stillSentence(props.still, locale);
  const spoken = [...sentences, still].join(' ');

  // A live region speaks only what arrives after it is there.
  useEffect(() => setAnnounced(spoken), [spoken]);
  // Every drawing may have changed the size.
  useEffect(() => onResize());

  return (
    <section
      aria-label={i18n.t('notice.region')}
      class={folded ? 'card folded' : 'card'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onFold(true);
      }}
    >
      <div class="spoken" role="status">
        {announced}
      </div>
      {folded ? (
        <button
          type="button"
          class="pill"
          aria-expanded="false"
          title={i18n.t('notice.unfold')}
          onClick={() => props.onFold(false)}
        >
          <Shield />
          {listText(summaries.map(({ label }) => label))}
        </button>
      ) : (
        <>
          <div class="message">
            <Shield />
            <div>
              {sentences.map((sentence) => (
                <p class="sentence" key={sentence}>
                  {sentence}
                </p>
              ))}
              {still && !why && <p class="still">{still}</p>}
              {selected.map((label) => (
                <p class="selected" key={label}>
                  {i18n.t('notice.selected', [label])}
                </p>
              ))}
            </div>
            <button
              type="button"
              class="fold"
              aria-label={i18n.t('notice.fold')}
              title={i18n.t('notice.fold')}
              onClick={() => props.onFold(true)}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M5 11h14v2H5z" />
              </svg>
            </button>
          </div>
          {why && summaries.map((s) => <NoticeWhy key={s.network} summary={s} locale={locale} />)}
          <div class="actions">
            {selected.length > 0 && (
              <button type="button" class="primary" onClick={props.onUnselect}>
                {i18n.t('notice.unselect', [listText(selected)])}
              </button>
            )}
            {/* The reasons take their place: a card that grows would not fit beside every panel. */}
            {props.isWritten && !why && <ByHand {...props} onOutcome={setOutcome} />}
            <div class="aside">
              <button type="button" aria-expanded={why} onClick={() => setWhy(!why)}>
                {i18n.t(why ? 'notice.whyLess' : 'notice.why')}
              </button>
              {props.hidden > 0 && (
                <button type="button" onClick={props.onShowAnyway}>
                  {i18n.t('notice.showAnyway')}
                </button>
              )}
              <button type="button" onClick={props.onPauseHere}>
                {i18n.t('notice.pauseHere')}
              </button>
            </div>
          </div>
          <p class="outcome" role="status">
            {outcome && !why && outcomeText(outcome)}
          </p>
        </>
      )}
    </section>
  );
}
