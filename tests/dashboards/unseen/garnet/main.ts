import { startLife } from '../shared/life';
import { mountVue } from '../shared/vue';
import App from './App.vue';
import { networks, store } from './store';

startLife({ id: 'garnet', store, all: { networks }, mount: () => mountVue(App) });
