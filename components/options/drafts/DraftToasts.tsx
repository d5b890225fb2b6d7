import { i18n } from '#i18n';
import { Toast, Toasts } from '@/components/ui/Toasts';

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
  <Toasts>
    {said !== '' && <Toast text={said} onDismiss={props.onHeard} />}
    {deleted !== null && (
      <Toast text={i18n.t('rules.deleted', [deleted])} onDismiss={props.onDismiss}>
        <button type="button" class="button compact" onClick={props.onUndo}>
          {i18n.t('rules.undo')}
        </button>
      </Toast>
    )}
  </Toasts>
);
