import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';

/** A channel, and which icon of the sheet is its. */
export interface Channel {
  readonly key: string;
  readonly name: string;
  readonly cell: number;
}

/** All channels. */
export const channels: readonly Channel[] = [
  { key: '71', name: 'Facebook', cell: 0 },
  { key: '72', name: 'X', cell: 1 },
  { key: '73', name: 'Pinterest', cell: 2 },
  { key: '74', name: 'LinkedIn', cell: 3 },
  { key: '75', name: 'TikTok', cell: 4 },
];

interface State {
  readonly ticks: number;
  readonly channels: readonly Channel[];
  readonly chosen: string;
  readonly text: string;
  readonly sent: readonly string[];
}

/** Everything the composer shows. */
export const store = createStore<State>({
  ticks: 0,
  channels,
  chosen: settingOf('selected') === 'x' ? '72' : '71',
  text: 'Three bars of lavender soap, made by hand this week.',
  sent: [],
});
