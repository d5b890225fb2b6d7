import { createStore } from '../shared/store';
import { type Network, networks } from './accounts';

interface State {
  readonly ticks: number;
  readonly networks: readonly Network[];
  readonly closed: readonly string[];
  readonly removed: readonly string[];
}

/** Everything the settings show. */
export const store = createStore<State>({ ticks: 0, networks, closed: [], removed: [] });
