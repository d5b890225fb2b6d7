import { brands, type Icon } from '../shared/brands';

/** A branch of the tree. */
export interface Network {
  readonly id: 'facebook' | 'instagram' | 'x' | 'linkedin';
  readonly name: string;
  readonly icon: Icon;
  readonly color: string;
  /** What the button says that connects another account. */
  readonly add: string;
  readonly pages: readonly string[];
}

/** All branches. */
export const networks: readonly Network[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    icon: brands.facebook,
    color: '#1877f2',
    add: 'Facebook पेज जोड़ें',
    pages: ['गुलमोहर होटल, जयपुर', 'गुलमोहर होटल, उदयपुर', 'गुलमोहर रसोई'],
  },
  {
    id: 'instagram',
    name: 'Instagram',
    icon: brands.instagram,
    color: '#c13584',
    add: 'Instagram खाता जोड़ें',
    pages: ['gulmohar.hotels', 'gulmohar.rasoi'],
  },
  {
    id: 'x',
    name: 'X (Twitter)',
    icon: brands.xBootstrap,
    color: '#0f1419',
    add: 'X खाता जोड़ें',
    pages: ['@gulmoharhotels'],
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    icon: brands.linkedin,
    color: '#0a66c2',
    add: 'LinkedIn पेज जोड़ें',
    pages: ['Gulmohar Hotels Pvt Ltd'],
  },
];
