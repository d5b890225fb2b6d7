import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { type Network, networks } from './networks';

interface State {
  readonly ticks: number;
  readonly networks: readonly Network[];
  readonly chosen: readonly string[];
  readonly text: string;
  readonly notice: string;
}

/** Everything the page and its frames show. */
export const store = createStore<State>({
  ticks: 0,
  networks,
  chosen: settingOf('selected') === 'x' ? ['facebook', 'x'] : ['facebook'],
  text: '',
  notice: '',
});
