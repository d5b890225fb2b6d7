import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInPage } from '@/utils/extension/in-page';
import { removeLeftovers } from '@/utils/page/leftovers';
import { guardLive } from '@/utils/page/live';
import { onlyOnce } from '@/utils/page/only-once';

// The manifest names it as a content script by itself: what WXT adds to one can be called by any page.
export default defineUnlistedScript(() =>
  onlyOnce(() => {
    removeLeftovers();
    return startInPage(guardLive);
  }),
);
