import { i18n } from '#i18n';
import { counted, figure } from '@/components/counted';
import { Icon } from '@/components/ui/Icon';
import { type Counting, lengthOf } from '@/utils/drafts/length';

interface LengthTextProps {
  readonly text: string;
  /** How the network counts; `null` where it is not known. */
  readonly counting: Counting | null | undefined;
}

/** How long a text is, against what its network takes. */
export function LengthText({ text, counting }: LengthTextProps) {
  if (!counting) {
    const count = [...text].length;
    return <span class="small quiet">{counted('queue.characters', count)}</span>;
  }
  const used = lengthOf(text, counting);
  const said = i18n.t('queue.of', [figure(used), figure(counting.limit)]);
  if (used <= counting.limit) return <span class="small quiet">{said}</span>;
  return (
    <>
      <span class="small quiet">{said}</span>
      <span class="chip bad">
        <Icon name="alert" />
        {i18n.t('queue.tooLong', [figure(used - counting.limit)])}
      </span>
    </>
  );
}
