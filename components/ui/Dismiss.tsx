import { X } from 'lucide';
import { i18n } from '#i18n';
import { Drawing } from './Drawing';

/** Takes a message away that has been read. */
export const Dismiss = ({ onClick }: { readonly onClick: () => void }) => (
  <button
    type="button"
    class="button plain square compact"
    aria-label={i18n.t('rules.dismiss')}
    title={i18n.t('rules.dismiss')}
    onClick={onClick}
  >
    <Drawing of={X} />
  </button>
);
