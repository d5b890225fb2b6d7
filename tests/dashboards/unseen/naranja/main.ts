import { startLife } from '../shared/life';
import { mountVue } from '../shared/vue';
import App from './App.vue';
import { messages, networks, store } from './store';

startLife({ id: 'naranja', store, all: { messages, networks }, mount: () => mountVue(App) });
