import { brands, type Icon } from '../shared/brands';

/** One of several accounts that a network may have. */
export interface Account {
  readonly id: string;
  readonly network: 'facebook' | 'instagram' | 'linkedin' | 'x' | 'youtube';
  readonly name: string;
  readonly initials: string;
  readonly hue: number;
}

/** Two bakeries and their owner post from one place. */
export const accounts: readonly Account[] = [
  { id: 'a1', network: 'facebook', name: 'Birch & Rye Bakery', initials: 'BR', hue: 28 },
  { id: 'a2', network: 'x', name: '@birchandrye', initials: 'BR', hue: 28 },
  { id: 'a3', network: 'instagram', name: '@birchandrye', initials: 'BR', hue: 28 },
  { id: 'a4', network: 'linkedin', name: 'Birch & Rye Ltd', initials: 'BR', hue: 28 },
  { id: 'a5', network: 'facebook', name: 'Rye Street Café', initials: 'RS', hue: 168 },
  { id: 'a6', network: 'x', name: '@ryestreetcafe', initials: 'RS', hue: 168 },
  { id: 'a7', network: 'instagram', name: '@ryestreet.cafe', initials: 'RS', hue: 168 },
  { id: 'a8', network: 'youtube', name: 'Baking with Ida', initials: 'IB', hue: 262 },
];

/** Colours and drawings of the networks. */
export const looks: Readonly<Record<Account['network'], { color: string; icon: Icon }>> = {
  facebook: { color: '#0866ff', icon: brands.facebook },
  instagram: { color: '#d62976', icon: brands.instagram },
  linkedin: { color: '#0a66c2', icon: brands.linkedin },
  x: { color: '#0f1419', icon: brands.xAwesome },
  youtube: { color: '#ff0033', icon: brands.youtube },
};
