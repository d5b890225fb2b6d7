import { settingOf } from '@/tests/dashboards/shared/switches';
import { brands, type Icon } from '../shared/brands';
import { createStore } from '../shared/store';

export interface Network {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly color: string;
  readonly icon: Icon;
}

const network = (
  id: string,
  name: string,
  account: string,
  color: string,
  icon: Icon,
): Network => ({
  id,
  name,
  account,
  color,
  icon,
});

export const networks: readonly Network[] = [
  network('facebook', 'Facebook', 'Tischlerei Holzweg', '#0866ff', brands.facebook),
  network('instagram', 'Instagram', '@tischlerei.holzweg', '#d62976', brands.instagram),
  network('x', 'X (ehemals Twitter)', '@holzweg', '#0f1419', brands.xCommon),
  network('linkedin', 'LinkedIn', 'Holzweg GmbH', '#0a66c2', brands.linkedin),
  network('mastodon', 'Mastodon', '@holzweg@handwerk.example', '#6364ff', brands.mastodon),
];

interface State {
  readonly ticks: number;
  readonly networks: readonly Network[];
  readonly chosen: readonly string[];
  readonly text: string;
}

export const store = createStore<State>({
  ticks: 0,
  networks,
  chosen: settingOf('selected') === 'x' ? ['facebook', 'x'] : ['facebook', 'instagram'],
  text: 'Unsere Werkbank ist fertig. Danke für 500 Antworten auf Twitter!',
});

/** The state as Svelte's templates follow it. */
export const state = {
  subscribe(run: (state: State) => void): () => void {
    run(store.read());
    return store.subscribe(() => run(store.read()));
  },
};
