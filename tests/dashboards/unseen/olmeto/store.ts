import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';
import type { NetworkId } from './networks';

/** A row of either table. */
export interface Post {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly when: string;
  readonly networks: readonly NetworkId[];
}

const row = (id: string, networks: NetworkId[], text: string, author: string, when: string) =>
  ({ id, networks, text, author, when }) satisfies Post;

/** Drafts, changed when it is past at any hour and in any year; the title of one speaks of the network without being for it. */
export const sampleDrafts: readonly Post[] = [
  row('b1', ['facebook'], 'Sagra del tartufo: il programma', 'Giulia Ferri', 'oggi, 00:00'),
  row('b2', ['x'], 'Tre giorni alla sagra!', 'Marco Riva', 'oggi, 00:00'),
  row('b3', ['x', 'facebook'], 'Parcheggi gratuiti in centro', 'Giulia Ferri', 'ieri, 17:55'),
  row('b4', ['linkedin'], 'Perché parliamo ancora di Twitter', 'Sara Conti', 'ieri, 11:30'),
  row('b5', ['instagram'], 'Dietro le quinte della cucina', 'Sara Conti', '19 nov 2026'),
  row('b6', ['x'], 'Sondaggio: dolce o salato?', 'Marco Riva', '18 nov 2026'),
];

/** What was published. */
export const samplePosts: readonly Post[] = [
  row('p1', ['instagram'], 'La vendemmia in dieci foto', 'Sara Conti', '17 nov 2026'),
  row('p2', ['x'], 'Si parte con l’anteprima', 'Marco Riva', '16 nov 2026'),
  row('p3', ['linkedin'], 'Cerchiamo due persone in sala', 'Giulia Ferri', '14 nov 2026'),
  row('p4', ['facebook', 'instagram'], 'Menù di novembre', 'Giulia Ferri', '12 nov 2026'),
  row('p5', ['facebook', 'x'], 'Chiusura straordinaria lunedì', 'Marco Riva', '10 nov 2026'),
  row('p6', ['x'], 'Grazie a chi è passato', 'Marco Riva', '9 nov 2026'),
];

interface State {
  readonly ticks: number;
  readonly filter: NetworkId | 'all';
  readonly chosen: readonly string[];
  readonly drafts: readonly Post[];
  readonly posts: readonly Post[];
}

/** Everything the application shows. */
export const store = createStore<State>({
  ticks: 0,
  filter: settingOf('selected') === 'x' ? 'x' : 'all',
  chosen: [],
  drafts: sampleDrafts,
  posts: samplePosts,
});
