import { i18n } from '#i18n';
import { Dismiss } from '@/components/ui/Dismiss';

interface DraftToastsProps {
  /** How the draft begins that was deleted last. */
  readonly deleted: string | null;
  /** What came of the last press. */
  readonly said: string;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  readonly onHeard: () => void;
}

/** What came of a press, and the way back after a deletion. */
export const DraftToasts = ({ deleted, said, ...props }: DraftToastsProps) => (
  <div class="toasts" role="status">
    {said !== '' && (
      <div class="toast">
        <span>{said}</span>
        <Dismiss onClick={props.onHeard} />
      </div>
    )}
    {deleted !== null && (
      <div class="toast">
        <span>{i18n.t('rules.deleted', [deleted])}</span>
        <button type="button" class="button compact" onClick={props.onUndo}>
          {i18n.t('rules.undo')}
        </button>
        <Dismiss onClick={props.onDismiss} />
      </div>
    )}
  </div>
);
