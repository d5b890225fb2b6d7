import { settingOf } from '@/tests/dashboards/shared/switches';
import { brands, type Icon } from '../shared/brands';
import { createStore } from '../shared/store';

export interface Channel {
  readonly value: string;
  readonly label: string;
  readonly icon: Icon;
}

/** The product has not followed the change of the name. */
export const channels: readonly Channel[] = [
  { value: 'facebook', label: 'Facebook', icon: brands.facebook },
  { value: 'instagram', label: 'Instagram', icon: brands.instagram },
  { value: 'twitter', label: 'Twitter', icon: brands.bird },
  { value: 'linkedin', label: 'LinkedIn', icon: brands.linkedin },
];

interface State {
  readonly ticks: number;
  readonly channels: readonly Channel[];
  readonly chosen: readonly string[];
}

export const store = createStore<State>({
  ticks: 0,
  channels,
  chosen: settingOf('selected') === 'x' ? ['facebook', 'twitter'] : ['facebook'],
});
