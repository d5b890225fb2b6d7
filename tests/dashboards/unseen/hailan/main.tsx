/** @jsxImportSource preact */
import { render } from 'preact';
import { startLife } from '../shared/life';
import { App } from './App';
import { placements } from './placements';
import { store } from './store';

startLife({
  id: 'hailan',
  store,
  all: { placements },
  mount() {
    const container = document.querySelector('#app') ?? document.body;
    render(<App />, container);
    return () => render(null, container);
  },
});
