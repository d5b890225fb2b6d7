/** @jsxImportSource react */
import { startLife } from '../shared/life';
import { mountReact } from '../shared/react';
import { App } from './App';
import { photos, store, tabs } from './store';

startLife({ id: 'driftwood', store, all: { tabs, photos }, mount: () => mountReact(<App />) });
