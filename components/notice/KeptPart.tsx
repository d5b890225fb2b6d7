import type { KeptHandle } from '@/utils/plan/kept';
import type { Summary } from '@/utils/plan/summary';
import { isTrouble, keptText, plannedSentences } from './kept-text';
import { useWatched } from './use-watched';

interface KeptPartProps {
  readonly kept: KeptHandle;
  readonly summaries: readonly Summary[];
  readonly locale: string;
  /** Whether something else takes the room: then only trouble is said. */
  readonly isBrief: boolean;
}

/** What has become of the text, and when it is to go out. */
export function KeptPart({ isBrief, kept, locale, summaries }: KeptPartProps) {
  const { plannedFor, state } = useWatched(kept);
  if (isBrief && !isTrouble(state)) return null;
  const planned = plannedFor === null ? [] : plannedSentences(summaries, plannedFor, locale);
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
    </>
  );
}
