/** @jsxImportSource react */
import { startLife } from '../shared/life';
import { App } from './App';
import { networks } from './accounts';
import { mountLegacy } from './mount';
import { sampleQueue, store } from './store';

startLife({
  id: 'pinecrest',
  store,
  all: { tabs: networks, queue: sampleQueue },
  mount: () => mountLegacy(<App />),
});
