import { useMemo } from 'preact/hooks';
import { BoardPage } from '@/components/options/board/BoardPage';
import { ChangesPage } from '@/components/options/changes/ChangesPage';
import { PlatformPage } from '@/components/options/platform/PlatformPage';
import { changesBetween, upcoming } from '@/utils/availability/changes';
import type { Day } from '@/utils/availability/day';
import { copyText } from '@/utils/extension/clipboard';
import { send } from '@/utils/extension/send';
import { askForHosts } from '@/utils/extension/sites/ask';
import { networkLabel, viewPlatform } from '@/utils/plan/platform-view';
import { boardOf, createBoard } from '@/utils/stores/board';
import type { ListState } from '@/utils/stores/list';
import { useStore } from '@/utils/stores/use-store';

/** What every page of the options needs. */
export interface ListPageProps {
  readonly state: ListState;
  readonly locale: string;
}

// Filters stay as they are when a person comes back from a platform's page.
const board = createBoard();

/** The status board with its filters. */
export function Board({ state, locale }: ListPageProps) {
  const query = useStore(board.store);
  const matrix = useMemo(() => boardOf(state, query), [state, query]);
  return (
    <BoardPage
      matrix={matrix}
      query={query}
      networks={state.catalog.networks}
      locale={locale}
      onQuery={board.ask}
    />
  );
}

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

/** What is about to change, what is new, and what changed. */
export function Changes({
  state,
  locale,
  onSeen,
}: ListPageProps & { readonly onSeen: () => void }) {
  const { list, catalog, news, visited } = state;
  const platforms = [...list.platforms.values()];
  return (
    <ChangesPage
      ahead={upcoming(platforms, catalog.today)}
      news={news}
      visited={visited}
      today={catalog.today}
      locale={locale}
      networkLabel={(id) => networkLabel(list, id)}
      changesBetween={(from, to) => changesBetween(platforms, from as Day, to as Day)}
      onSeen={onSeen}
    />
  );
}
