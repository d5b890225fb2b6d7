import { isOn, settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { type Channel, channels } from './channels';

export interface State {
  readonly ticks: number;
  readonly channels: readonly Channel[];
  readonly selected: readonly string[];
  readonly text: string;
  readonly filter: string;
  readonly isSheetOpen: boolean;
  readonly isListOpen: boolean;
}

export const store = createStore<State>({
  ticks: 0,
  channels,
  selected: settingOf('selected') === 'x' ? ['facebook', 'x'] : ['facebook', 'linkedin'],
  text: '',
  filter: '',
  isSheetOpen: isOn('open'),
  isListOpen: isOn('open'),
});
