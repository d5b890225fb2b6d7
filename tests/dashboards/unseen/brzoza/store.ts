import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { type NetworkId, type Post, week } from './posts';

interface State {
  readonly ticks: number;
  readonly filter: NetworkId | 'all';
  readonly posts: readonly Post[];
}

/** Everything the application shows. */
export const store = createStore<State>({
  ticks: 0,
  filter: settingOf('selected') === 'x' ? 'x' : 'all',
  posts: week,
});
