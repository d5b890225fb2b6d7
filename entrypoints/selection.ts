import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openClosed } from '@/utils/extension/open-closed';
import { selectedText } from '@/utils/page/selected-text';

// What it returns is what the worker gets that has brought it.
export default defineUnlistedScript(() => selectedText(openClosed));
