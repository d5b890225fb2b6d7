import { i18n } from '#i18n';
import { Dismiss } from '@/components/ui/Dismiss';

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
  <div class="toasts" role="status">
    {said !== null && (
      <div class="toast">
        <span>{i18n.t(saidKeys[said])}</span>
        <Dismiss onClick={onDismiss} />
      </div>
    )}
    {removed !== null && (
      <div class="toast">
        <span>{i18n.t('rules.deleted', [removed])}</span>
        <button type="button" class="button compact" onClick={onUndo}>
          {i18n.t('rules.undo')}
        </button>
        <Dismiss onClick={onDismiss} />
      </div>
    )}
  </div>
);
