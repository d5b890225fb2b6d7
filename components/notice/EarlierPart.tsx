import { i18n } from '#i18n';
import type { KeptHandle } from '@/utils/plan/kept';
import type { Outcome } from './outcome';
import { useWatched } from './use-watched';

interface EarlierPartProps {
  readonly kept: KeptHandle;
  readonly locale: string;
  readonly onCopyText: (text: string) => Promise<boolean>;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** An earlier text that can be put back, where there is one. */
export function EarlierPart({ kept, locale, onCopyText, onOutcome }: EarlierPartProps) {
  const { earlier } = useWatched(kept);
  if (!earlier) return null;
  const putBack = async () => {
    const text = await kept.earlierText();
    if (await kept.putBack()) return onOutcome({ kind: 'is-back' });
    const isCopied = text !== null && (await onCopyText(text));
    onOutcome({ kind: isCopied ? 'not-back-copied' : 'not-back' });
  };
  return (
    <div class="earlier">
      <p dir="auto">{i18n.t('kept.earlier', [whenText(earlier.at, locale), earlier.beginning])}</p>
      <button type="button" onClick={() => void putBack()}>
        {i18n.t('kept.putBack')}
      </button>
      <button type="button" class="quiet" onClick={kept.dismiss}>
        {i18n.t('kept.notNow')}
      </button>
    </div>
  );
}

/** The time of today, or the day and the time. */
function whenText(at: number, locale: string): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    ...(isToday ? {} : { dateStyle: 'medium' as const }),
  }).format(date);
}
