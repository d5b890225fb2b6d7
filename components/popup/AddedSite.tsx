import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import type { Access } from '@/utils/plan/sites/access';

interface AddedSiteProps {
  readonly access: Extract<Access, { kind: 'runs' }>;
  /** Whether the person has allowed it just now. */
  readonly isNew: boolean;
  /** Gives the permission for the host back. */
  readonly onStop: (host: string) => void;
}

/** By whose leave Compose Guard runs on a site that it does not know by itself, and how to end that. */
export const AddedSite = ({ access, isNew, onStop }: AddedSiteProps) => (
  <>
    {isNew && (
      <p class="banner info" role="status">
        <Icon name="check" />
        <span>{i18n.t('sites.works')}</span>
      </p>
    )}
    {access.by === 'added' && (
      <div class="does">
        <span class="quiet small grow">{i18n.t('sites.added')}</span>
        <button type="button" class="button compact" onClick={() => onStop(access.host)}>
          {i18n.t('sites.stop')}
        </button>
      </div>
    )}
    {access.by === 'wider' && <p class="quiet small">{i18n.t('sites.wider')}</p>}
  </>
);
