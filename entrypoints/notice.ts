import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderNotice } from '@/components/notice/render';
import { uiLanguage } from '@/utils/extension/language';
import { provideNotices } from '@/utils/page/notice-bridge';
import { mountNoticeWith } from '@/utils/page/notice-mount';
import { noticeSet } from '@/utils/page/notice-set';

export default defineUnlistedScript(() => {
  const mount = mountNoticeWith((root, view) =>
    renderNotice(root, { ...view, locale: uiLanguage() }),
  );
  provideNotices(noticeSet(mount));
});
