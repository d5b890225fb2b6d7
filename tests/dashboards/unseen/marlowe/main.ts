import { observePath, openPath } from '@/tests/dashboards/shared/route';
import { startLife } from '../shared/life';
import { base, draw, tick } from './drawing';
import { language, sections } from './sections';
import { store } from './store';

document.documentElement.lang = language;

startLife({
  id: 'marlowe',
  store,
  all: { sections },
  mount() {
    draw();
    let before = store.read();
    const stops = [
      observePath(draw),
      store.subscribe(() => {
        const now = store.read();
        // Like the applications of its kind it builds lists anew only when they have changed.
        if (now.sections !== before.sections || now.isMenuOpen !== before.isMenuOpen) draw();
        before = now;
        tick();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  },
});
window.dashboard.rerender = draw;

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const isButton = target?.closest('#create') !== null;
  store.change({ isMenuOpen: isButton && !store.read().isMenuOpen });
  const address = target?.closest('a')?.getAttribute('href');
  if (!address?.startsWith(base)) return;
  event.preventDefault();
  openPath(address);
});
