import { startLife } from '../shared/life';
import { mountVue } from '../shared/vue';
import App from './App.vue';
import { networks, plans, store } from './store';

startLife({ id: 'fernway', store, all: { networks, plans }, mount: () => mountVue(App) });
