import { defineBackground } from 'wxt/utils/define-background';
import { menuWords } from '@/components/menu-words';
import { postReminderText, reminderText } from '@/components/reminder-text';
import { toolbarText } from '@/components/toolbar-text';
import { uiLanguage } from '@/utils/extension/language';
import { speakOnToolbar } from '@/utils/extension/toolbar';
import { startWorker } from '@/utils/extension/worker';

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
