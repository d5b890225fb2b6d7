import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';

export interface Network {
  readonly id: string;
  readonly name: string;
}

export const networks: readonly Network[] = [
  { id: 'facebook', name: 'Facebook page' },
  { id: 'x', name: 'X / Twitter' },
  { id: 'linkedin', name: 'LinkedIn page' },
  { id: 'bluesky', name: 'Bluesky' },
];

interface State {
  readonly ticks: number;
  readonly networks: readonly Network[];
  readonly chosen: readonly string[];
}

export const store = createStore<State>({
  ticks: 0,
  networks,
  chosen: settingOf('selected') === 'x' ? ['facebook', 'x'] : ['facebook'],
});
