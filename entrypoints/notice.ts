import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderNotice } from '@/components/notice/render';
import { uiLanguage } from '@/utils/extension/language';
import { provideNotice } from '@/utils/page/notice-bridge';
import { mountNoticeWith } from '@/utils/page/notice-mount';

export default defineUnlistedScript(() => {
  provideNotice(
    mountNoticeWith((root, view) => renderNotice(root, { ...view, locale: uiLanguage() })),
  );
});
