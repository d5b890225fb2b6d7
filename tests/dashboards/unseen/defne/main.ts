import { mount, unmount } from 'svelte';
import { startLife } from '../shared/life';
import App from './App.svelte';
import { accounts, repeats, store } from './store';

startLife({
  id: 'defne',
  store,
  all: { accounts, repeats },
  mount() {
    const app = mount(App, { target: document.querySelector('#app') ?? document.body });
    return () => void unmount(app);
  },
});
