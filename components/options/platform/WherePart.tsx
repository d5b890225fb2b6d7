import { i18n } from '#i18n';
import { listText } from '@/components/words';
import type { PlatformView } from '@/utils/plan/platform-view';
import { isCovered } from '@/utils/plan/sites/grants';

export interface WherePartProps {
  readonly view: PlatformView;
  /** The host patterns on which the browser lets the extension run. */
  readonly granted: readonly string[];
  /** Lets the extension run on hosts, or no more; call it from a click. */
  readonly onGrant: (hosts: readonly string[], granted: boolean) => void;
}

/** Where the platform is met, what Compose Guard does there, and the person's say in it. */
export function WherePart({ view, granted, onGrant }: WherePartProps) {
  const { formerNames, hosts, unconfirmedHosts, isSelfHosted, kind } = view;
  const former = formerNames.map((name) => i18n.t('platform.formerly', [name]));
  if (kind === 'network')
    return <p class="quiet">{[...former, i18n.t('platform.notDashboard')].join(' ')}</p>;

  const isNowhere = hosts.length + unconfirmedHosts.length === 0 && !isSelfHosted;
  const sentences = [
    ...former,
    ...(hosts.length > 0 ? [i18n.t('platform.runsOn', [listText(hosts)])] : []),
    ...(isSelfHosted ? [i18n.t('platform.selfHosted')] : []),
    ...(isNowhere ? [i18n.t('platform.noAddress')] : []),
  ];
  const isGranted = unconfirmedHosts.every((host) => isCovered(granted, host));
  return (
    <>
      {sentences.length > 0 && <p class="quiet">{sentences.join(' ')}</p>}
      {unconfirmedHosts.length > 0 && (
        <div class="row">
          <span class="quiet">
            {i18n.t(isGranted ? 'platform.granted' : 'platform.notConfirmed', [
              listText(unconfirmedHosts),
            ])}
          </span>
          <button
            type="button"
            class="button compact"
            onClick={() => onGrant(unconfirmedHosts, !isGranted)}
          >
            {i18n.t(isGranted ? 'platform.giveBack' : 'platform.grant')}
          </button>
        </div>
      )}
    </>
  );
}
