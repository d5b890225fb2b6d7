import { ChangesPage } from '@/components/options/changes/ChangesPage';
import { changesBetween, upcoming } from '@/utils/availability/changes';
import type { Day } from '@/utils/availability/day';
import { networkLabel } from '@/utils/plan/platform-view';
import type { ListPageProps } from './list-page';

interface ChangesProps extends ListPageProps {
  readonly onSeen: () => void;
}

/** What is about to change, what is new, and what changed. */
export function Changes({ state, locale, onSeen }: ChangesProps) {
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
