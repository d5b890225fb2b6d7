import { startLife } from '../shared/life';
import { mountVue } from '../shared/vue';
import App from './App.vue';
import { channels, store } from './store';

startLife({ id: 'qalam', store, all: { channels }, mount: () => mountVue(App) });
