import { brands, type Icon } from '../shared/brands';

/** One of many channels. */
export interface Channel {
  readonly id: number;
  readonly network: NetworkId;
  readonly name: string;
}

/** How a network looks in the list; `token` is in the class of its icon. */
export const looks = {
  facebook: { token: 'facebook', kind: 'Page', color: '#1877f2', icon: brands.facebook },
  instagram: {
    token: 'instagram',
    kind: 'Business profile',
    color: '#c13584',
    icon: brands.instagram,
  },
  x: { token: 'twitter', kind: 'Profile', color: '#0f1419', icon: brands.bird },
  linkedin: { token: 'linkedin', kind: 'Company page', color: '#0a66c2', icon: brands.linkedin },
  youtube: { token: 'youtube', kind: 'Channel', color: '#d93025', icon: brands.youtube },
  tiktok: { token: 'tiktok', kind: 'Account', color: '#161823', icon: brands.tiktok },
} as const satisfies Readonly<Record<string, Look>>;
type NetworkId = keyof typeof looks;

interface Look {
  readonly token: string;
  readonly kind: string;
  readonly color: string;
  readonly icon: Icon;
}

const shops = ['Relecloud', 'Trey Bikes', 'Lucerne Bakery', 'Coho Tea', 'Proseware', 'Litware'];
const cities =
  'Aachen Basel Cardiff Delft Essen Florence Ghent Hull Izmir Jena Kiel Leeds Malmö Nice Oslo ' +
  'Porto Quimper Rouen Seville Turin Ulm Vigo Wells York Zug';
const order = ['facebook', 'instagram', 'x', 'linkedin', 'youtube', 'facebook', 'tiktok'] as const;

/** All channels: every shop in every city, twice. */
export const channels: readonly Channel[] = cities
  .split(' ')
  .flatMap((city) => [...shops, ...shops].map((shop) => `${shop} ${city}`))
  .map((name, id) => ({ id, name, network: order[id % order.length] ?? 'facebook' }));
