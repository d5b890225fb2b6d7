import { brands, type Icon } from '../shared/brands';
import { createStore } from '../shared/store';

export interface Network {
  readonly id: string;
  readonly name: string;
  readonly kinds: string;
  readonly color: string;
  readonly icon: Icon;
}

const network = (id: string, name: string, kinds: string, color: string, icon: Icon): Network => ({
  id,
  name,
  kinds,
  color,
  icon,
});

export const networks: readonly Network[] = [
  network('facebook', 'Facebook', 'Pages et groupes', '#0866ff', brands.facebook),
  network('instagram', 'Instagram', 'Comptes professionnels', '#d62976', brands.instagram),
  network('linkedin', 'LinkedIn', 'Profils et pages', '#0a66c2', brands.linkedin),
  network('x', 'X (Twitter)', 'Profils', '#0f1419', brands.xRemix),
  network('tiktok', 'TikTok', 'Comptes professionnels', '#111111', brands.tiktok),
  network('youtube', 'YouTube', 'Chaînes', '#ff0033', brands.youtube),
];

export interface Account {
  readonly name: string;
  readonly network: string;
  readonly isExpired: boolean;
}

export const accounts: readonly Account[] = [
  { name: 'Confitures Mirabelle', network: 'facebook', isExpired: false },
  { name: '@confitures.mirabelle', network: 'instagram', isExpired: true },
  { name: '@mirabelle_fr', network: 'x', isExpired: true },
  { name: 'Mirabelle SAS', network: 'linkedin', isExpired: false },
];

export interface State {
  readonly ticks: number;
  readonly networks: readonly Network[];
  readonly accounts: readonly Account[];
}

export const store = createStore<State>({ ticks: 0, networks, accounts });
