import { render } from 'preact';
import { startLife } from '../shared/life';
import { App } from './App';
import { services, store } from './store';

function mount(): () => void {
  const place = document.querySelector('#app');
  if (!place) return () => {};
  render(<App />, place);
  return () => render(null, place);
}

startLife({ id: 'isogai', store, all: { services }, mount });
