/** @jsxImportSource react */
import { startLife } from '../shared/life';
import { mountReact } from '../shared/react';
import { App } from './App';
import { accounts, store } from './store';

startLife({ id: 'ribeira', store, all: { accounts }, mount: () => mountReact(<App />) });
