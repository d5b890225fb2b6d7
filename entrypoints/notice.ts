import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ByHandProps } from '@/components/notice/ByHand';
import type { Outcome, TextUse } from '@/components/notice/outcome';
import { clearNotice, renderNotice } from '@/components/notice/render';
import { hideFromFind } from '@/components/unfound';
import { handOff } from '@/utils/drafts/hand-off';
import { plainLinkIn } from '@/utils/drafts/plain-link';
import { copyText } from '@/utils/extension/clipboard';
import { ownVersion, uiLanguage } from '@/utils/extension/language';
import { openClosed } from '@/utils/extension/open-closed';
import { openLink } from '@/utils/extension/open-link';
import { send } from '@/utils/extension/send';
import { provideNotices } from '@/utils/page/notice-bridge';
import { mountNoticeWith } from '@/utils/page/notice-mount';
import { noticeSet } from '@/utils/page/notice-set';
import type { NoticeView } from '@/utils/page/notice-view';

/** Counting takes long tables, which the worker has; without an answer nothing is said of it. */
const countIn = (text: string, networks: readonly string[]): Promise<readonly TextUse[]> =>
  send('countText', { networks: [...networks], text }).catch(() => []);

/** Hands on what is written, when a person asks for it. */
function byHand({ byHand, watchText, written }: NoticeView): ByHandProps {
  const read = () => written?.() ?? '';
  const onCopy = async (): Promise<Outcome> => {
    const text = read();
    if (text.trim() === '') return { kind: 'no-text' };
    return { kind: (await copyText(text)) ? 'copied' : 'not-copied' };
  };
  const onOpen = async (network: string): Promise<Outcome> => {
    const { compose, label } = byHand.find(({ id }) => id === network) ?? {};
    if (!compose || label === undefined) return { kind: 'no-text' };
    const text = read();
    const handed = handOff(compose, text, plainLinkIn);
    const { carries } = handed;
    if (carries === 'needs-link') return { carries, count: null, kind: 'opened', label };
    // Before anything is waited for: only a press may open a tab.
    openLink(handed.url);
    const [count = null] = carries === 'text' ? await countIn(text, [network]) : [];
    return { carries, count, kind: 'opened', label };
  };
  const onCount = (text: string) =>
    countIn(
      text,
      byHand.map(({ id }) => id),
    );
  return { byHand, onCopy, onCount, onOpen, written: written && { read, watch: watchText } };
}

export default defineUnlistedScript(() => {
  hideFromFind();
  // Asked for while somebody answers: once the extension has gone nobody does.
  const [locale, version] = [uiLanguage(), ownVersion()];
  const draw: Parameters<typeof mountNoticeWith>[0]['draw'] = (root, view) =>
    renderNotice(root, { ...view, ...byHand(view), locale, onCopyText: copyText, version });
  provideNotices(noticeSet(mountNoticeWith({ clear: clearNotice, draw }, openClosed)));
});
