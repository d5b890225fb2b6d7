import { brands, type Icon } from '../shared/brands';

/** A line of the picker. */
export interface Network {
  readonly id: string;
  readonly account: string;
  readonly people: string;
  readonly color: string;
  readonly icon: Icon;
}

/** All lines; the drawing alone tells the network. */
export const networks: readonly Network[] = [
  {
    id: 'facebook',
    account: 'Alder & Brook',
    people: '12 400',
    color: '#1877f2',
    icon: brands.facebook,
  },
  { id: 'x', account: 'alderbrook', people: '3 980', color: '#0f1419', icon: brands.xCommon },
  {
    id: 'linkedin',
    account: 'Alder & Brook Ltd',
    people: '7 115',
    color: '#0a66c2',
    icon: brands.linkedin,
  },
  {
    id: 'instagram',
    account: 'alder.brook',
    people: '5 302',
    color: '#c13584',
    icon: brands.instagram,
  },
];
