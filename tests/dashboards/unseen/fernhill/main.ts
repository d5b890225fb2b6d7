import { startLife } from '../shared/life';
import { PostComposer } from './post-composer';
import { channels, store } from './store';

customElements.define('post-composer', PostComposer);

startLife({
  id: 'fernhill',
  store,
  all: { channels },
  mount() {
    const composer = document.createElement('post-composer');
    document.querySelector('#app')?.replaceChildren(composer);
    return () => composer.remove();
  },
});
