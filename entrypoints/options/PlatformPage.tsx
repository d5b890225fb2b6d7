import { PlatformPage } from '@/components/options/platform/PlatformPage';
import { copyText } from '@/utils/extension/clipboard';
import { send } from '@/utils/extension/send';
import { askForHosts } from '@/utils/extension/sites/ask';
import { viewPlatform } from '@/utils/plan/platform-view';
import type { ListPageProps } from './list-page';

/** The page of one platform. */
export const PlatformDetails = ({ state, locale, id }: ListPageProps & { readonly id: string }) => (
  <PlatformPage
    key={id}
    view={viewPlatform(state.list, id, state.catalog.today)}
    today={state.catalog.today}
    locale={locale}
    onCopy={copyText}
    granted={state.granted}
    onGrant={(hosts, granted) =>
      void (granted ? askForHosts(hosts) : send('removeSites', { hosts: [...hosts] }))
    }
  />
);
