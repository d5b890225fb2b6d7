import { i18n } from '#i18n';
import { dayText } from '@/components/dates';
import { rowText } from '@/components/lists';
import { Icon } from '@/components/ui/Icon';
import { listText } from '@/components/words';
import type { ListGlimpse } from '@/utils/availability/glimpse';

export interface AlertsProps {
  readonly list: ListGlimpse;
  /** Names of packs that the person should look at. */
  readonly needyPacks: readonly string[];
  /** Whether sharing with other machines has stopped. */
  readonly isSyncStopped: boolean;
  readonly storage: 'fine' | 'failed' | 'newer';
  readonly locale: string;
  readonly onOpen: (route: string) => void;
}

/** What a person should know, whatever the tab shows. */
export const Alerts = (props: AlertsProps) => (
  <>
    {props.storage !== 'fine' && (
      <p class={props.storage === 'newer' ? 'banner' : 'banner bad'} role="alert">
        <Icon name="storage" />
        <span>{i18n.t(props.storage === 'newer' ? 'options.newer' : 'popup.storage')}</span>
      </p>
    )}
    <ListTrouble files={props.list.trouble} />
    {props.list.oldSince && (
      <p class="banner" role="status">
        <Icon name="stale" />
        <span>{i18n.t('popup.listOld', [dayText(props.list.oldSince, props.locale)])}</span>
      </p>
    )}
    <SharedTrouble {...props} />
  </>
);

/** Says that a part of the list cannot be read. */
export const ListTrouble = ({ files }: { readonly files: readonly string[] }) =>
  files.length === 0 ? null : (
    <p class="banner bad" role="alert">
      <Icon name="alert" />
      <span>{i18n.t('popup.listTrouble', [rowText(files)])}</span>
    </p>
  );

const SharedTrouble = ({ needyPacks, isSyncStopped, onOpen }: AlertsProps) => (
  <>
    {needyPacks.length > 0 && (
      <p class="banner" role="status">
        <Icon name="alert" />
        <span>{i18n.t('packs.needLook', [listText(needyPacks)])}</span>
        <button type="button" class="button compact" onClick={() => onOpen('#/team')}>
          {i18n.t('nav.team')}
        </button>
      </p>
    )}
    {isSyncStopped && (
      <p class="banner" role="status">
        <Icon name="alert" />
        <span>{i18n.t('sync.stopped')}</span>
        <button type="button" class="button compact" onClick={() => onOpen('#/data/sync')}>
          {i18n.t('nav.data')}
        </button>
      </p>
    )}
  </>
);
