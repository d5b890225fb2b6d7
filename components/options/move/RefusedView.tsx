import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { Icon } from '@/components/ui/Icon';
import type { FileProblem } from '@/utils/rules/import/problem';
import { cleanText } from '@/utils/rules/safe-text';
import { ProblemList } from './ProblemList';

interface RefusedViewProps {
  readonly name: string;
  readonly problems: readonly FileProblem[];
  /** How many there are, shown or not. */
  readonly count: number;
  readonly onAgain: () => void;
}

/** Why a file cannot be imported, and what would be right. */
export function RefusedView({ name, problems, count, onAgain }: RefusedViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const hidden = count - problems.length;
  return (
    <section class="card stack" aria-labelledby="move-refused">
      <h2 id="move-refused" ref={title} tabIndex={-1} class="error">
        <Icon name="alert" />
        {name === '' ? i18n.t('move.refusedTitle') : i18n.t('move.refusedNamed', [cleanText(name)])}
      </h2>
      <ProblemList problems={problems} />
      {hidden > 0 && <p class="quiet">{counted('move.more', hidden)}</p>}
      <button type="button" class="button start" onClick={onAgain}>
        {i18n.t('move.again')}
      </button>
    </section>
  );
}
