import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';

export interface Channel {
  /** The network, as its logo's file and alternative text call it. */
  readonly logo: string;
  readonly name: string;
}

export const channels: readonly Channel[] = [
  { logo: 'linkedin', name: 'Juniper Labs' },
  { logo: 'x', name: 'juniperlabs' },
  { logo: 'mastodon', name: 'juniper@science.example' },
  { logo: 'facebook', name: 'Juniper Labs' },
  { logo: 'instagram', name: 'juniper.labs' },
];

interface State {
  readonly ticks: number;
  readonly channels: readonly Channel[];
  readonly picked: readonly string[];
  readonly text: string;
}

export const store = createStore<State>({
  ticks: 0,
  channels,
  picked: settingOf('selected') === 'x' ? ['linkedin', 'x'] : ['linkedin'],
  text: 'Our preprint is out. The summary thread on Twitter has 12 parts, this is the short one.',
});
