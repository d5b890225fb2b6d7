import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { type Placement, placements } from './placements';

interface State {
  readonly ticks: number;
  readonly placements: readonly Placement[];
  readonly on: readonly string[];
}

/** Everything the application shows. */
export const store = createStore<State>({
  ticks: 0,
  placements,
  on: settingOf('selected') === 'x' ? ['search', 'x'] : ['search', 'facebook'],
});
