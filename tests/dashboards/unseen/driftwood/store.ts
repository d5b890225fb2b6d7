import { settingOf } from '@/tests/dashboards/shared/switches';
import { brands, type Icon } from '../shared/brands';
import { createStore } from '../shared/store';

/** A version of the post. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly limit: number;
  readonly icon?: Icon;
}

export interface Photo {
  readonly name: string;
  readonly hue: number;
}

export const tabs: readonly Tab[] = [
  { id: 'base', label: 'All', limit: 5000 },
  { id: 'facebook', label: 'Facebook', limit: 63206, icon: brands.facebook },
  { id: 'x', label: 'X', limit: 280, icon: brands.xRemix },
  { id: 'linkedin', label: 'LinkedIn', limit: 3000, icon: brands.linkedin },
  { id: 'bluesky', label: 'Bluesky', limit: 300, icon: brands.bluesky },
];

export const photos: readonly Photo[] = [
  { name: 'table-oak-01.jpg', hue: 30 },
  { name: 'workshop.jpg', hue: 200 },
  { name: 'twitter-header-old.jpg', hue: 205 },
  { name: 'chair-detail.jpg', hue: 18 },
  { name: 'shelf.jpg', hue: 95 },
  { name: 'delivery-van.jpg', hue: 340 },
];

export interface State {
  readonly ticks: number;
  readonly tabs: readonly Tab[];
  readonly photos: readonly Photo[];
  readonly current: string;
  readonly texts: Readonly<Record<string, string>>;
}

export const store = createStore<State>({
  ticks: 0,
  tabs,
  photos,
  current: settingOf('selected') === 'x' ? 'x' : 'base',
  texts: {},
});
