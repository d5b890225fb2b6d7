import { mount, unmount } from 'svelte';
import { startLife } from '../shared/life';
import App from './App.svelte';
import { week } from './posts';
import { store } from './store';

startLife({
  id: 'brzoza',
  store,
  all: { posts: week },
  mount() {
    const app = mount(App, { target: document.querySelector('#app') ?? document.body });
    return () => void unmount(app);
  },
});
