import { useEffect, useMemo } from 'preact/hooks';
import { AddedSites } from '@/components/options/sites/AddedSites';
import { SitesPage } from '@/components/options/sites/SitesPage';
import { createSites } from '@/utils/stores/sites';
import { useStore } from '@/utils/stores/use-store';
import type { SettingPageProps } from './list-page';
import { options } from './own-stores';

const sites = createSites();

/** Where Compose Guard runs, and where something else holds. */
export function Sites({ locale, onSettings, settings, state }: SettingPageProps) {
  const added = useStore(sites.store);
  useEffect(sites.start, []);
  const { catalog, list } = state;
  const dashboards = useMemo(
    () =>
      catalog.watched.map(({ id, name }) => ({
        hosts: list.index.platforms[id]?.hosts ?? [],
        id,
        name,
      })),
    [catalog, list],
  );
  return (
    <SitesPage
      dashboards={dashboards}
      settings={settings}
      onChange={onSettings}
      onResume={options.resume}
      onHideAgain={options.hideAgain}
    >
      <AddedSites {...added} locale={locale} onAllow={sites.allow} onRemove={sites.remove} />
    </SitesPage>
  );
}
