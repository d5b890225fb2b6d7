/** @jsxImportSource react */
import { startLife } from '../shared/life';
import { mountReact } from '../shared/react';
import { App } from './App';
import { channels } from './channels';
import { store } from './store';

startLife({ id: 'windrush', store, all: { channels }, mount: () => mountReact(<App />) });
