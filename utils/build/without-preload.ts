import type { Plugin } from 'vite';

/**
 * Lazy parts load without what Vite puts around them: all is at hand on the disk, and their styles are in
 * the page's own sheet. The popup, which must be small, would carry it for its one lazy part.
 */
export const withoutPreload = (): Plugin => ({
  name: 'without-preload',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
  },
});
