/** @jsxImportSource react */
import { startLife } from '../shared/life';
import { mountReact } from '../shared/react';
import { App } from './App';
import { accounts, networks, store } from './store';

startLife({
  id: 'mirabelle',
  store,
  all: { accounts, networks },
  mount: () => mountReact(<App />),
});
