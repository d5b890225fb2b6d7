import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { type Network, networks } from './accounts';

const startsWithX = settingOf('selected') === 'x';

interface State {
  readonly ticks: number;
  readonly tabs: readonly Network[];
  readonly tab: string;
  readonly checked: readonly number[];
  readonly text: string;
  readonly isOpen: boolean;
  readonly queue: readonly string[];
}

/** What waits to be posted. */
export const sampleQueue: readonly string[] = [
  'Spinning tops are back in stock',
  'Our Twitter guide for toy shops',
  'Win a rocking horse',
  'Meet the carver',
];

/** Everything the application shows. */
export const store = createStore<State>({
  ticks: 0,
  tabs: networks,
  tab: startsWithX ? 'twitter' : 'facebook',
  checked: startsWithX ? [101, 201] : [101],
  text: '',
  isOpen: true,
  queue: sampleQueue,
});
