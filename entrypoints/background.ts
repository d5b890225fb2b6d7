import { defineBackground } from 'wxt/utils/define-background';
import { menuWords } from '@/components/menu-words';
import { postReminderText, reminderText } from '@/components/reminder-text';
import { toolbarText } from '@/components/toolbar-text';
import { uiLanguage } from '@/utils/extension/language';
import { speakOnToolbar } from '@/utils/extension/toolbar';
import { startWorker } from '@/utils/extension/worker';

// No module: its parts would be asked for one by one, and a stopped worker take twice as long to answer.
export default defineBackground({
  main: () => {
    speakOnToolbar(toolbarText);
    startWorker(
      (change, network) => reminderText(change, network, uiLanguage()),
      postReminderText,
      menuWords(),
    );
  },
});
