import { i18n } from '#i18n';
import type { EarlierText, KeptHandle } from '@/utils/plan/kept';
import type { Summary } from '@/utils/plan/summary';
import { isTrouble, keptText, plannedSentences } from './kept-text';
import type { Outcome } from './outcome';
import { useWatched } from './use-watched';

interface KeptPartProps {
  readonly kept: KeptHandle;
  readonly summaries: readonly Summary[];
  readonly locale: string;
  /** Whether something else takes the room: then only trouble is said. */
  readonly isBrief: boolean;
  readonly onCopyText: (text: string) => Promise<boolean>;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** What has become of the text, when it is to go out, and an earlier one that can be put back. */
export function KeptPart(props: KeptPartProps) {
  const { kept, locale, onCopyText, onOutcome, summaries } = props;
  const { earlier, plannedFor, state } = useWatched(kept);
  if (props.isBrief && !isTrouble(state)) return null;
  const planned = plannedFor === null ? [] : plannedSentences(summaries, plannedFor, locale);
  const putBack = async () => {
    const text = await kept.earlierText();
    if (await kept.putBack()) return onOutcome({ kind: 'is-back' });
    const isCopied = text !== null && (await onCopyText(text));
    onOutcome({ kind: isCopied ? 'not-back-copied' : 'not-back' });
  };
  return (
    <>
      {/* There before their words: a live region speaks only what arrives. */}
      <div class="selected" role="status">
        {planned.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p
        class={isTrouble(state) ? 'selected' : 'kept'}
        role={isTrouble(state) ? 'alert' : undefined}
      >
        {keptText(state)}
      </p>
      {earlier && !props.isBrief && (
        <Earlier
          earlier={earlier}
          locale={locale}
          onPutBack={() => void putBack()}
          onDismiss={kept.dismiss}
        />
      )}
    </>
  );
}

interface EarlierProps {
  readonly earlier: EarlierText;
  readonly locale: string;
  readonly onPutBack: () => void;
  readonly onDismiss: () => void;
}

const Earlier = ({ earlier: { at, beginning }, locale, onDismiss, onPutBack }: EarlierProps) => (
  <div class="earlier">
    <p dir="auto">{i18n.t('kept.earlier', [whenText(at, locale), beginning])}</p>
    <button type="button" onClick={onPutBack}>
      {i18n.t('kept.putBack')}
    </button>
    <button type="button" class="quiet" onClick={onDismiss}>
      {i18n.t('kept.notNow')}
    </button>
  </div>
);

/** The time of today, or the day and the time. */
function whenText(at: number, locale: string): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    ...(isToday ? {} : { dateStyle: 'medium' as const }),
  }).format(date);
}
