import { mount as mountSvelte, unmount } from 'svelte';
import { startLife } from '../shared/life';
import App from './App.svelte';
import { networks, store } from './store';

function mount(): () => void {
  const target = document.createElement('div');
  document.querySelector('#app')?.replaceChildren(target);
  const app = mountSvelte(App, { target });
  return () => {
    unmount(app).catch((error: unknown) => window.appErrors.push(`svelte: ${String(error)}`));
  };
}

startLife({ id: 'holzweg', store, all: { networks }, mount });
