/** @jsxImportSource react */
import { startLife } from '../shared/life';
import { mountReact } from '../shared/react';
import { App } from './App';
import { networks } from './accounts';
import { store } from './store';

startLife({ id: 'gulmohar', store, all: { networks }, mount: () => mountReact(<App />) });
