import { settingOf } from '@/tests/dashboards/shared/switches';
import { brands } from '../shared/brands';
import { createStore } from '../shared/store';

/** An account as the wizard lists it: its icon tells the network. */
export interface Account {
  readonly network: 'facebook' | 'instagram' | 'linkedin' | 'x';
  readonly handle: string;
}

export const accounts: readonly Account[] = [
  { network: 'instagram', handle: '@ribeira.cafe' },
  { network: 'x', handle: '@ribeiracafe' },
  { network: 'facebook', handle: 'Ribeira Café' },
  { network: 'linkedin', handle: 'Ribeira, Lda.' },
];

export const iconOf = ({ network }: Account) => (network === 'x' ? brands.xRemix : brands[network]);

interface State {
  readonly ticks: number;
  readonly step: 1 | 2;
  readonly accounts: readonly Account[];
  readonly chosen: readonly string[];
  readonly text: string;
}

export const store = createStore<State>({
  ticks: 0,
  step: 1,
  accounts,
  chosen: settingOf('selected') === 'x' ? ['@ribeiracafe'] : [],
  text: '',
});
