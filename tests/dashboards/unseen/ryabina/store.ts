import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { type Copy, copies, type Group, groups } from './accounts';

interface State {
  readonly ticks: number;
  readonly groups: readonly Group[];
  readonly copies: readonly Copy[];
  readonly account: string;
  readonly copied: readonly string[];
  readonly text: string;
  readonly notice: string;
}

const startsWithX = settingOf('selected') === 'x';

/** Everything the application shows. */
export const store = createStore<State>({
  ticks: 0,
  groups,
  copies,
  account: startsWithX ? '31' : '11',
  copied: startsWithX ? ['x'] : ['ok'],
  text: '',
  notice: '',
});
