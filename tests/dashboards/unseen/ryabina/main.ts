import { startLife } from '../shared/life';
import { mountVue } from '../shared/vue';
import App from './App.vue';
import { copies, groups } from './accounts';
import { store } from './store';

startLife({ id: 'ryabina', store, all: { groups, copies }, mount: () => mountVue(App) });
