import { startLife } from '../shared/life';
import { showComposer } from './composer-frame';
import { networks } from './networks';
import { showPage } from './page';
import { store } from './store';

// The frame with the editor is answered with the same document as the page.
if (location.pathname.endsWith('/editor')) showComposer();
else startLife({ id: 'alderbrook', store, all: { networks }, mount: showPage });

window.addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.kind === 'text') store.change({ text: data.text });
});
