import { settingOf } from '@/tests/dashboards/shared/switches';
import { brands, type Icon } from '../shared/brands';
import { createStore } from '../shared/store';
import { refOf } from '../shared/vue';

export interface Network {
  readonly id: string;
  readonly name: string;
  readonly icon: Icon;
}

export const networks: readonly Network[] = [
  { id: 'instagram', name: 'Instagram', icon: brands.instagram },
  { id: 'facebook', name: 'Facebook', icon: brands.facebook },
  { id: 'x', name: 'X', icon: brands.xBootstrap },
  { id: 'tiktok', name: 'TikTok', icon: brands.tiktok },
];

export interface Message {
  readonly from: string;
  readonly network: string;
  readonly text: string;
  readonly when: string;
}

export const messages: readonly Message[] = [
  { from: 'Lucía Herrera', network: 'instagram', text: '¿Hacéis envíos a Canarias?', when: '9:41' },
  {
    from: 'Pablo Ruiz',
    network: 'facebook',
    text: 'Vi vuestro concurso en Twitter, ¿sigue?',
    when: '9:20',
  },
  { from: '@lamesa_lenta', network: 'x', text: 'La mermelada amarga es otro nivel', when: '8:55' },
  { from: 'Cocina de Ana', network: 'tiktok', text: '¿Colaboramos en una receta?', when: '8:12' },
  { from: '@tomas_ok', network: 'x', text: 'No me llega el pedido 4471', when: 'ayer' },
  { from: 'Irene Solís', network: 'instagram', text: '¡Gracias por la respuesta!', when: 'ayer' },
];

interface State {
  readonly ticks: number;
  readonly networks: readonly Network[];
  readonly messages: readonly Message[];
  readonly filter: string;
  readonly answer: string;
}

export const store = createStore<State>({
  ticks: 0,
  networks,
  messages,
  filter: settingOf('selected') === 'x' ? 'x' : '',
  answer: '',
});

/** The state for templates. */
export const state = refOf(store);
