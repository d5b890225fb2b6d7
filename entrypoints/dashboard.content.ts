import { defineContentScript } from 'wxt/utils/define-content-script';
import { startInPage } from '@/utils/extension/in-page';
import { guardLive } from '@/utils/page/live';

export default defineContentScript({
  // The build fills in the verified hosts of the list.
  matches: [],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startInPage(guardLive),
});
