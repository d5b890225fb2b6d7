import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, figure } from '@/components/counted';
import { Choice } from '@/components/ui/Choice';
import { lengthOf } from '@/utils/drafts/length';
import { splitThread } from '@/utils/drafts/thread';
import { Count } from './Counters';
import type { DraftDeeds } from './DraftActions';
import type { DraftWords, Reachable } from './types';

/** Longer texts are split only when the person asks. */
const AT_ONCE = 10_000;

interface ThreadPartProps extends Pick<DraftDeeds, 'onCopy' | 'onOpen'> {
  readonly id: string;
  readonly text: string;
  readonly network: Reachable & { readonly counting: NonNullable<Reachable['counting']> };
  readonly words: DraftWords;
}

/** The text as posts of a thread: shown when it is too long for one, or when the person asks. */
export function ThreadPart({ id, text, network, words, ...deeds }: ThreadPartProps) {
  const { counting, label } = network;
  const [isAsked, setAsked] = useState(false);
  const [isNumbered, setNumbered] = useState(true);
  const isLong = text.length > AT_ONCE;
  const isOver = !isLong && lengthOf(text.trim(), counting) > counting.limit;
  const isShown = isAsked || isOver;
  const parts = useMemo(
    () => (isShown ? splitThread(text, counting, isNumbered) : []),
    [isShown, text, counting, isNumbered],
  );
  if (!isShown)
    return isLong ? (
      <button type="button" class="button compact start" onClick={() => setAsked(true)}>
        {i18n.t('drafts.split', [label])}
      </button>
    ) : null;
  return (
    <section class="stack" aria-labelledby={`${id}-thread`}>
      <h3 id={`${id}-thread`}>
        {counted('drafts.thread', parts.length, [label, figure(parts.length)])}
      </h3>
      <p class="hint">{i18n.t('drafts.threadHint')}</p>
      <Choice
        type="checkbox"
        name={`${id}-numbered`}
        label={i18n.t('drafts.numbered', [`1/${parts.length}`])}
        checked={isNumbered}
        onChange={setNumbered}
      />
      <ol class="draft-thread">
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place.
          <li key={place}>
            <p class="draft-part" dir="auto">
              {part}
            </p>
            <div class="row">
              <span class="grow">
                <Count
                  used={lengthOf(part, counting)}
                  limit={counting.limit}
                  locale={words.locale}
                />
              </span>
              {place === 0 && network.canOpen && (
                <button
                  type="button"
                  class="button compact"
                  onClick={() => deeds.onOpen(network.id, part)}
                >
                  {i18n.t('drafts.open', [label])}
                </button>
              )}
              <button
                type="button"
                class="button compact"
                aria-label={i18n.t('drafts.copyPart', [figure(place + 1)])}
                onClick={() => deeds.onCopy(part)}
              >
                {i18n.t('drafts.copy')}
              </button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
