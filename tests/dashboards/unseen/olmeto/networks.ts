import { glyphs } from '@/tests/dashboards/shared/glyphs';
import { type Marks, other, subject } from '../shared/marks';

/** Networks of the sample, told by the path of an icon or by the name inside a label. */
export const networks = {
  facebook: { name: 'Facebook', color: '#1877f2', path: glyphs.facebook },
  instagram: { name: 'Instagram', color: '#c13584', path: glyphs.instagram },
  x: {
    name: 'X',
    color: '#14171a',
    path: 'M14.234 10.162 22.977 0h-2.072l-7.591 8.824L7.251 0H.258l9.168 13.343L.258 24H2.33l8.016-9.318L16.749 24h6.993zm-2.837 3.299-.929-1.329L3.076 1.56h3.182l5.965 8.532.929 1.329 7.754 11.09h-3.182z',
  },
  linkedin: { name: 'LinkedIn', color: '#0a66c2', path: glyphs.linkedin },
} as const;

/** The machine name of a network. */
export type NetworkId = keyof typeof networks;

/** All machine names, in the order of the filter. */
export const networkIds = Object.keys(networks) as NetworkId[];

/** What a row is to the tests: it stands for X only where no other network is in it. */
export function marksOfRow(ids: readonly NetworkId[], actions: string, isChosen = false): Marks {
  return ids.every((id) => id === 'x') ? subject(actions, isChosen) : other;
}
