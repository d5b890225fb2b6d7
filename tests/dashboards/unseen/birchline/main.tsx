/** @jsxImportSource react */
import { startLife } from '../shared/life';
import { mountReact } from '../shared/react';
import { App } from './App';
import { accounts } from './accounts';
import { store } from './store';

startLife({ id: 'birchline', store, all: { accounts }, mount: () => mountReact(<App />) });
