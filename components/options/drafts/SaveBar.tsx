import { i18n } from '#i18n';

interface SaveBarProps {
  readonly isChanged: boolean;
  readonly isGone: boolean;
  readonly saving: 'nothing' | 'saving' | 'saved' | 'failed';
  readonly onSave: () => void;
}

function stateText({ isChanged, saving }: SaveBarProps): string {
  if (saving === 'failed') return i18n.t('drafts.unsaved');
  if (saving === 'saving') return i18n.t('drafts.saving');
  if (isChanged) return i18n.t('drafts.notSavedYet');
  return saving === 'saved' ? i18n.t('drafts.saved') : '';
}

/** The button that keeps what was changed, and whether that is done. */
export const SaveBar = (props: SaveBarProps) => (
  <div class={props.isChanged ? 'row draft-save changed' : 'row draft-save'}>
    {!props.isGone && (
      <button
        type="button"
        class={props.isChanged ? 'button primary' : 'button'}
        onClick={props.onSave}
      >
        {i18n.t('drafts.save')}
      </button>
    )}
    <p class={props.saving === 'failed' ? 'error' : 'quiet small'} role="status">
      {stateText(props)}
    </p>
  </div>
);
