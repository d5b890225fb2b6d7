import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { listText } from '@/components/words';

interface SharedTroubleProps {
  /** Names of packs that the person should look at. */
  readonly packs: readonly string[];
  /** Whether sharing with other machines has stopped. */
  readonly isSyncStopped: boolean;
  readonly onOpen: (route: string) => void;
}

/** What a person should know of packs, and of sharing with their other machines. */
export const SharedTrouble = ({ packs, isSyncStopped, onOpen }: SharedTroubleProps) => (
  <>
    {packs.length > 0 && (
      <p class="banner" role="status">
        <Icon name="alert" />
        <span>{i18n.t('packs.needLook', [listText(packs)])}</span>
        <button type="button" class="button compact" onClick={() => onOpen('#/packs')}>
          {i18n.t('packs.menu')}
        </button>
      </p>
    )}
    {isSyncStopped && (
      <p class="banner" role="status">
        <Icon name="alert" />
        <span>{i18n.t('sync.stopped')}</span>
        <button type="button" class="button compact" onClick={() => onOpen('#/settings')}>
          {i18n.t('options.settings')}
        </button>
      </p>
    )}
  </>
);
