/** @jsxImportSource react */
import { startLife } from '../shared/life';
import { mountReact } from '../shared/react';
import { App } from './App';
import { sampleDrafts, samplePosts, store } from './store';

startLife({
  id: 'olmeto',
  store,
  all: { drafts: sampleDrafts, posts: samplePosts },
  mount: () => mountReact(<App />),
});
