import { isOn } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { type Entry, sections } from './sections';

interface State {
  readonly ticks: number;
  readonly sections: readonly Entry[];
  readonly isMenuOpen: boolean;
}

/** Everything the application shows; the path is in the address. */
export const store = createStore<State>({ ticks: 0, sections, isMenuOpen: isOn('open') });
