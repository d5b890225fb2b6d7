import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';

export interface Service {
  readonly id: string;
  readonly label: string;
  readonly color: string;
}

export const services: readonly Service[] = [
  { id: 'x', label: 'Xに投稿', color: '#0f1419' },
  { id: 'facebook', label: 'Facebookに投稿', color: '#0866ff' },
  { id: 'instagram', label: 'Instagramに投稿', color: '#d62976' },
  { id: 'line', label: 'LINE公式アカウントに配信', color: '#06c755' },
];

export interface State {
  readonly ticks: number;
  readonly services: readonly Service[];
  readonly on: readonly string[];
  readonly text: string;
}

export const store = createStore<State>({
  ticks: 0,
  services,
  on: settingOf('selected') === 'x' ? ['x', 'facebook'] : ['facebook', 'instagram'],
  text: '',
});
