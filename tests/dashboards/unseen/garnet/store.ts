import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { refOf } from '../shared/vue';

/** A branch of the tree with its leaves. */
export interface Branch {
  readonly key: string;
  readonly name: string;
  readonly places: readonly string[];
}

export const search: readonly Branch[] = [
  { key: 'search', name: 'Search results', places: ['Top of page', 'Side of page'] },
  { key: 'display', name: 'Partner websites', places: ['Banners', 'Native articles'] },
];

export const networks: readonly Branch[] = [
  { key: 'facebook', name: 'Facebook', places: ['Feed', 'Right column', 'Marketplace'] },
  { key: 'x', name: 'X (formerly Twitter)', places: ['Timeline', 'Replies', 'Profiles'] },
  { key: 'instagram', name: 'Instagram', places: ['Feed', 'Stories', 'Explore'] },
  { key: 'linkedin', name: 'LinkedIn', places: ['Feed', 'Right column'] },
];

interface State {
  readonly ticks: number;
  readonly networks: readonly Branch[];
  readonly chosen: readonly string[];
  readonly folded: readonly string[];
}

const places = ({ key, places }: Branch) => places.map((place) => `${key}/${place}`);
const chosenAtFirst = settingOf('selected') === 'x' ? ['facebook', 'x'] : ['facebook'];

export const store = createStore<State>({
  ticks: 0,
  networks,
  chosen: [
    ...search.flatMap(places),
    ...networks.filter(({ key }) => chosenAtFirst.includes(key)).flatMap(places),
  ],
  folded: [],
});

/** The state for templates. */
export const state = refOf(store);

/** How much of a branch is chosen. */
export function shareOf(branch: Branch): 'none' | 'some' | 'all' {
  const all = places(branch);
  const count = all.filter((place) => state.value.chosen.includes(place)).length;
  if (count === 0) return 'none';
  return count === all.length ? 'all' : 'some';
}

/** Takes a whole branch in or out. */
export function toggleBranch(branch: Branch): void {
  const rest = store.read().chosen.filter((place) => !places(branch).includes(place));
  store.change({ chosen: shareOf(branch) === 'all' ? rest : [...rest, ...places(branch)] });
}
