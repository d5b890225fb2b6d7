import { isOn, settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import { refOf } from '../shared/vue';

/** A network as the files of its icons are called. */
export type Network = 'facebook' | 'instagram' | 'linkedin' | 'twitter';

export const networks: readonly Network[] = ['facebook', 'twitter', 'instagram', 'linkedin'];

export const titles: Readonly<Record<Network, string>> = {
  facebook: 'Facebook',
  twitter: 'X (Twitter)',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
};

/** A post planned for the open day. */
export interface Plan {
  readonly time: string;
  readonly network: Network;
  readonly account: string;
  readonly text: string;
}

export const plans: readonly Plan[] = [
  {
    time: '08:00',
    network: 'facebook',
    account: 'Fernway Hikes',
    text: 'Trail of the week: Gorge Loop',
  },
  {
    time: '09:30',
    network: 'twitter',
    account: '@fernwayhikes',
    text: 'Gorge Loop is open again. Boots on!',
  },
  {
    time: '12:00',
    network: 'linkedin',
    account: 'Fernway GmbH',
    text: 'Why our Twitter thread became a book',
  },
  {
    time: '15:15',
    network: 'twitter',
    account: '@fernwayhikes',
    text: 'Two places left for Saturday',
  },
  {
    time: '18:00',
    network: 'instagram',
    account: '@fernway.hikes',
    text: 'Golden hour at the gorge',
  },
];

/** Entries of the month, by day: they inform, and open nothing. */
export const entries: Readonly<Record<number, readonly [string, readonly Network[]]>> = {
  1: ['Winter opening hours', ['facebook', 'twitter']],
  3: ['Gorge Loop', ['facebook', 'twitter', 'instagram', 'linkedin']],
  8: ['Map giveaway', ['instagram', 'facebook']],
  10: ['Guide wanted', ['linkedin', 'twitter']],
  16: ['First snow walk', ['instagram', 'twitter', 'facebook']],
  24: ['Season greetings', ['facebook', 'instagram', 'linkedin']],
};

interface State {
  readonly ticks: number;
  readonly networks: readonly Network[];
  readonly plans: readonly Plan[];
  readonly chosen: readonly Network[];
  readonly openDay: number;
  readonly text: string;
}

/** The day on which no composer is open. */
export const nowhere = -1;

export const store = createStore<State>({
  ticks: 0,
  networks,
  plans,
  chosen: settingOf('selected') === 'x' ? ['facebook', 'twitter'] : ['facebook'],
  openDay: isOn('open') ? 15 : nowhere,
  text: '',
});

/** The state for templates. */
export const state = refOf(store);

export const iconOf = (network: Network) => `/__assets/unseen/fernway/networks/${network}.svg`;
