import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CARD } from '@/components/unfound';
import { listText } from '@/components/words';
import type { KeptHandle } from '@/utils/plan/kept';
import type { Snooze } from '@/utils/plan/snooze';
import type { StillHere } from '@/utils/plan/summary';
import { ByHand, type ByHandProps } from './ByHand';
import { CollectPart, type CollectPartProps } from './CollectPart';
import { EarlierPart } from './EarlierPart';
import { Elsewhere } from './Elsewhere';
import { KeptPart } from './KeptPart';
import { LinkWarning } from './LinkWarning';
import { Message, Shield } from './Message';
import { More } from './More';
import { NoticeWhy } from './NoticeWhy';
import { Orphaned, orphanedWords } from './Orphaned';
import { type Outcome, outcomeText } from './outcome';
import { ReportBox } from './ReportBox';
import type { Reported } from './report-text';
import { sentenceOf, stillSentence } from './sentence';
import { linkSentence } from './short-terms';
import { type Panel, Toggles } from './Toggles';
import { useWatched } from './use-watched';

export interface NoticeProps extends ByHandProps, Reported {
  readonly still: StillHere;
  /** Names of networks that are still selected in the region. */
  readonly selected: readonly string[];
  readonly hidden: number;
  readonly folded: boolean;
  /** How many presses did not count, because something may have been in front of the notice. */
  readonly refused: number;
  readonly onFold: (folded: boolean) => void;
  readonly onShowAnyway: () => void;
  /** Whether the organisation lets a person pause the guard. */
  readonly mayPause: boolean;
  readonly onPauseHere: () => void;
  readonly onSnooze: (until: Snooze) => void;
  readonly onWarnHere: () => void;
  readonly onUnselect: () => void;
  readonly kept: KeptHandle;
  readonly collect: CollectPartProps['collect'];
  /** Whether a text is on the clipboard now. */
  readonly onCopyText: (text: string) => Promise<boolean>;
}

/** The one message beside a region: what does not work here, since when, and what can be done. */
export function NoticeCard(props: NoticeProps) {
  const { state } = useWatched(props.kept);
  const [words] = useState(orphanedWords);
  // Where the extension has gone unnoticed, the first word that is looked up fails.
  const [failed] = useErrorBoundary();
  return state.kind === 'orphaned' || failed ? (
    <Orphaned {...props} words={words} />
  ) : (
    <LiveCard {...props} />
  );
}

function LiveCard(props: NoticeProps) {
  const { platform, summaries, selected, locale, folded, written } = props;
  const [panel, setPanel] = useState<Panel>('none');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [announced, setAnnounced] = useState('');
  const sentences = summaries.map((summary) => sentenceOf(summary, platform, locale));
  const still = stillSentence(props.still, locale);
  const linkSentences = summaries
    .map(({ verdict }) => linkSentence(verdict, locale))
    .filter(Boolean);
  const spoken = [...sentences, still].join(' ');

  // The latest is said: that a press did not count, or what came of one that did.
  useEffect(() => {
    if (props.refused > 0) setOutcome({ kind: 'refused' });
  }, [props.refused]);
  // A live region speaks only what arrives after it is there.
  useEffect(() => setAnnounced(spoken), [spoken]);

  return (
    <CARD
      role="region"
      aria-label={i18n.t('notice.region')}
      class={folded ? 'card folded' : 'card'}
      // Only presses that count come here.
      onClickCapture={() => setOutcome((last) => (last?.kind === 'refused' ? null : last))}
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
          <Message
            sentences={sentences}
            still={panel === 'none' ? still : ''}
            selected={selected}
            onFold={() => props.onFold(true)}
            below={written && panel === 'none' && <EarlierPart {...props} onOutcome={setOutcome} />}
          >
            {written && <KeptPart {...props} isBrief={panel !== 'none'} />}
            {written && linkSentences.length > 0 && (
              <LinkWarning sentences={linkSentences} written={written} />
            )}
          </Message>
          {panel === 'why' &&
            summaries.map((s) => <NoticeWhy key={s.network} summary={s} locale={locale} />)}
          {/* What is opened takes the buttons' place: a card that grows would not fit beside every panel. */}
          <div class="actions">
            {selected.length > 0 && (
              <button type="button" class="primary" onClick={props.onUnselect}>
                {i18n.t('notice.unselect', [listText(selected)])}
              </button>
            )}
            {written && panel === 'none' && <ByHand {...props} onOutcome={setOutcome} />}
            {written && panel === 'elsewhere' && (
              <Elsewhere {...props} written={written} onOutcome={setOutcome} />
            )}
            {panel === 'more' && <More {...props} onReport={() => setPanel('report')} />}
            {panel === 'report' && (
              <ReportBox
                {...props}
                onOutcome={(isCopied) =>
                  setOutcome({ kind: isCopied ? 'report-copied' : 'not-copied' })
                }
              />
            )}
            {panel === 'none' && <CollectPart {...props} onOutcome={setOutcome} />}
            <Toggles panel={panel} onPanel={setPanel} {...props} />
          </div>
          <p class="outcome" role="status">
            {outcome && (panel !== 'why' || outcome.kind === 'refused') && outcomeText(outcome)}
          </p>
        </>
      )}
    </CARD>
  );
}
