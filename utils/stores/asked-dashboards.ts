import { createStore } from 'zustand/vanilla';
import type { ListIndex } from '@/utils/availability/list-index';
import { listHead } from '@/utils/extension/list';

/** The names of the dashboards whose pages the manifest asks for, sorted. */
export const askedFor = ({ platforms }: Pick<ListIndex, 'platforms'>): string[] =>
  Object.values(platforms)
    .filter(({ kind, verifiedHosts }) => kind === 'dashboard' && verifiedHosts.length > 0)
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b));

/** Which dashboards the extension runs on from the start; `null` while the list is being read. */
export function createAskedDashboards() {
  const store = createStore<{ readonly names: readonly string[] | null }>(() => ({ names: null }));
  return {
    store,
    start: () => void listHead().then(({ index }) => store.setState({ names: askedFor(index) })),
  };
}
