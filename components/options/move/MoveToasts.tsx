import { i18n } from '#i18n';
import { Toast, Toasts } from '@/components/ui/Toasts';

type MoveSaid = 'confirmed' | 'undone' | 'changed-since' | 'gone' | 'unsaved';

const saidKeys = {
  confirmed: 'move.said.confirmed',
  undone: 'move.said.undone',
  'changed-since': 'move.said.changedSince',
  gone: 'move.said.gone',
  unsaved: 'move.said.unsaved',
} as const satisfies Record<MoveSaid, string>;

interface MoveToastsProps {
  readonly said: MoveSaid | null;
  /** The name of the pack removed last. */
  readonly removed: string | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What came of a press, and the way back after a removal. */
export const MoveToasts = ({ said, removed, onUndo, onDismiss }: MoveToastsProps) => (
  <Toasts>
    {said !== null && <Toast text={i18n.t(saidKeys[said])} onDismiss={onDismiss} />}
    {removed !== null && (
      <Toast text={i18n.t('rules.deleted', [removed])} onDismiss={onDismiss}>
        <button type="button" class="button compact" onClick={onUndo}>
          {i18n.t('rules.undo')}
        </button>
      </Toast>
    )}
  </Toasts>
);
