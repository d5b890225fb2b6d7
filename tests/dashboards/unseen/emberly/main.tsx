/** @jsxImportSource react */
import { render, unmountComponentAtNode } from 'react-dom-16';
import { startLife } from '../shared/life';
import { App } from './App';
import { profiles, store } from './store';

function mount(): () => void {
  const place = document.createElement('div');
  document.querySelector('#app')?.replaceChildren(place);
  render(<App />, place);
  return () => unmountComponentAtNode(place);
}

startLife({ id: 'emberly', store, all: { profiles }, mount });
