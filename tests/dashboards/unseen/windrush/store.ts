import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { type Channel, channels } from './channels';

export interface State {
  readonly ticks: number;
  readonly channels: readonly Channel[];
  readonly selected: readonly number[];
  readonly search: string;
  readonly text: string;
}

/** Everything the application shows. */
export const store = createStore<State>({
  ticks: 0,
  channels,
  selected: settingOf('selected') === 'x' ? [0, 2] : [0, 3],
  search: '',
  text: '',
});
