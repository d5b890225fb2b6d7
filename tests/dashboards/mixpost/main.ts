import { createApp, type App as VueApp } from 'vue';
import { observePath, openPath, pathBelow } from '@/tests/dashboards/shared/route';
import App from './App.vue';
import { allAccounts } from './networks';
import { store } from './store';

// The same application lives at the root of one host and in a folder of another.
const base = location.pathname.startsWith('/mixpost') ? '/mixpost' : '';
const follow = () => {
  store.path = pathBelow(base);
};
observePath(follow);
follow();
setInterval(() => {
  store.ticks += 1;
}, 250);

function mount(): VueApp {
  const app = createApp(App);
  const report = (error: unknown) => window.appErrors.push(`vue: ${String(error)}`);
  app.config.errorHandler = report;
  app.config.warnHandler = report;
  app.mount('#app');
  return app;
}

let app = mount();

window.dashboard = {
  rerender() {
    store.accounts = store.accounts.map((account) => ({ ...account }));
    store.ticks += 1;
  },
  remount() {
    app.unmount();
    app = mount();
  },
  go: (path) => openPath(base + path),
  grow() {
    store.accounts = allAccounts;
    store.posts = [
      { id: Date.now(), text: 'Added by a colleague', accounts: allAccounts.slice(0, 1) },
      ...store.posts,
    ];
  },
  shrink() {
    store.accounts = store.accounts.slice(0, -1);
    store.posts = store.posts.slice(0, -1);
  },
  recycle() {
    store.accounts = [...store.accounts.slice(1), ...store.accounts.slice(0, 1)];
  },
};
