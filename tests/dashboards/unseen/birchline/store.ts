import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { type Account, accounts } from './accounts';

interface State {
  readonly ticks: number;
  readonly accounts: readonly Account[];
  readonly selected: readonly string[];
  readonly text: string;
}

export const store = createStore<State>({
  ticks: 0,
  accounts,
  selected: settingOf('selected') === 'x' ? ['a1', 'a2'] : ['a1', 'a3'],
  text: 'Rye loaves from 7 am tomorrow. Follow us on Twitter for the daily special!',
});
