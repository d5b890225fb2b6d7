import { useEffect } from 'preact/hooks';
import { AddedSites } from '@/components/options/AddedSites';
import { createSites } from '@/utils/stores/sites';
import { useStore } from '@/utils/stores/use-store';

const sites = createSites();

/** The sites that the person added, in the settings. */
export function Sites({ locale }: { readonly locale: string }) {
  const state = useStore(sites.store);
  useEffect(sites.start, []);
  return <AddedSites {...state} locale={locale} onAllow={sites.allow} onRemove={sites.remove} />;
}
