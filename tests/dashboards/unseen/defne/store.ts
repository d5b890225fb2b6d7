import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';

/** An account, or a switch below the editor. */
export interface Choice {
  readonly id: string;
  readonly network: string;
  /** The class of its background. */
  readonly picture: string;
  readonly label: string;
}

/** Accounts: the class alone names the network. */
export const accounts: readonly Choice[] = [
  { id: 'h1', network: 'facebook', picture: 'bg-facebook', label: 'Defne Kitabevi' },
  { id: 'h2', network: 'x', picture: 'bg-twitter', label: 'defnekitap' },
  { id: 'h3', network: 'instagram', picture: 'bg-instagram', label: 'defne.kitabevi' },
  { id: 'h4', network: 'linkedin', picture: 'bg-linkedin', label: 'Defne Yayıncılık' },
  { id: 'h5', network: 'youtube', picture: 'bg-youtube', label: 'Defne ile Okuyoruz' },
];

/** Switches: the label alone names the network, with marks in it that no one sees. */
export const repeats: readonly Choice[] = [
  { id: 't1', network: 'facebook', picture: 'p1', label: 'Face\u200bbook’ta tekrar paylaş' },
  { id: 't2', network: 'x', picture: 'p2', label: '\u200bTwit\u200bter’da\ufeff tekrar paylaş' },
  { id: 't3', network: 'linkedin', picture: 'p3', label: 'Linked\u200bIn’de tekrar paylaş' },
  { id: 't4', network: 'x', picture: 'p2', label: '\u2060X\u200b’te sabitle' },
];

interface State {
  readonly ticks: number;
  readonly accounts: readonly Choice[];
  readonly repeats: readonly Choice[];
  readonly on: readonly string[];
  readonly text: string;
}

/** Everything the application shows. */
export const store = createStore<State>({
  ticks: 0,
  accounts,
  repeats,
  on: settingOf('selected') === 'x' ? ['h1', 'h2', 't2'] : ['h1', 't1'],
  text: '',
});
