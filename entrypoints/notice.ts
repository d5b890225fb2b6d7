import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ByHandProps } from '@/components/notice/ByHand';
import type { Outcome } from '@/components/notice/outcome';
import { renderNotice } from '@/components/notice/render';
import { handOff } from '@/utils/drafts/hand-off';
import { lengthOf } from '@/utils/drafts/length';
import { copyText } from '@/utils/extension/clipboard';
import { uiLanguage } from '@/utils/extension/language';
import { provideNotices } from '@/utils/page/notice-bridge';
import { mountNoticeWith } from '@/utils/page/notice-mount';
import { noticeSet } from '@/utils/page/notice-set';
import type { NoticeView } from '@/utils/page/notice-view';

/** Hands on what is written, when a person asks for it. */
function byHand({ byHand, written }: NoticeView): ByHandProps {
  const text = () => written?.() ?? '';
  const onCopy = async (): Promise<Outcome> => {
    if (text().trim() === '') return { kind: 'no-text' };
    return { kind: (await copyText(text())) ? 'copied' : 'not-copied' };
  };
  const onOpen = (network: string): Outcome => {
    const { compose, counting, label } = byHand.find(({ id }) => id === network) ?? {};
    if (!compose || label === undefined) return { kind: 'no-text' };
    const { carries, url } = handOff(compose, text());
    window.open(url, '_blank', 'noopener');
    const count = counting
      ? { limit: counting.limit, used: lengthOf(text().trim(), counting) }
      : null;
    return { count, isCarried: carries === 'text', kind: 'opened', label };
  };
  return { byHand, isWritten: written !== null, onCopy, onOpen };
}

export default defineUnlistedScript(() => {
  const mount = mountNoticeWith((root, view) =>
    renderNotice(root, { ...view, ...byHand(view), locale: uiLanguage() }),
  );
  provideNotices(noticeSet(mount));
});
