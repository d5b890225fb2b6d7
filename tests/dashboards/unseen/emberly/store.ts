import { isOn, settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';

export interface Profile {
  readonly handle: string;
  readonly service: string;
  readonly color: string;
}

export const profiles: readonly Profile[] = [
  { handle: 'Emberly Candles', service: 'facebook', color: '#3b5998' },
  { handle: '@emberly.candles', service: 'instagram', color: '#c13584' },
  { handle: '@emberly', service: 'twitter', color: '#1da1f2' },
  { handle: 'Emberly Inc', service: 'linkedin', color: '#0077b5' },
  { handle: '@emberly_help', service: 'twitter', color: '#1da1f2' },
  { handle: 'emberlycandles', service: 'pinterest', color: '#bd081c' },
];

export interface State {
  readonly ticks: number;
  readonly profiles: readonly Profile[];
  readonly selected: readonly string[];
  readonly isListOpen: boolean;
  readonly text: string;
}

export const store = createStore<State>({
  ticks: 0,
  profiles,
  selected: settingOf('selected') === 'x' ? ['Emberly Candles', '@emberly'] : ['Emberly Candles'],
  isListOpen: isOn('open'),
  text: '',
});
