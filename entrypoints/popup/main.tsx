import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Popup } from '@/components/popup/Popup';
import { SharedTrouble } from '@/components/popup/SharedTrouble';
import { localize } from '@/components/ui/localize';
import { copyText } from '@/utils/extension/clipboard';
import { lookForAside } from '@/utils/extension/drafts/aside';
import { uiLanguage } from '@/utils/extension/language';
import { openOptions } from '@/utils/extension/own-pages';
import { createDraftGlimpse } from '@/utils/stores/drafts-popup';
import { createPopup, nothing } from '@/utils/stores/popup';
import { createPopupList } from '@/utils/stores/popup-list';
import { createSharedTrouble } from '@/utils/stores/shared-trouble';
import { useStore } from '@/utils/stores/use-store';

const popup = createPopup(location.href);
const list = createPopupList(new Date());
const drafts = createDraftGlimpse();
const sharedTrouble = createSharedTrouble();
const now = Date.now();

const open = (route: string) => void openOptions(route).then(() => window.close());

function App() {
  const state = useStore(popup.store);
  const listed = useStore(list.store);
  useEffect(popup.start, []);
  useEffect(list.start, []);
  const shared = useStore(sharedTrouble.store);
  useEffect(sharedTrouble.start, []);
  const glimpse = useStore(drafts.store);
  const status = state.phase === 'ready' ? state.status : nothing;
  const host = status.plan?.host ?? null;
  useEffect(() => (host === null ? undefined : drafts.watch(host)), [host]);
  return (
    <Popup
      phase={state.phase}
      answer={state.phase === 'ready' ? state.answer : null}
      onAllow={popup.allow}
      onStop={popup.stopUsing}
      {...status}
      tabId={state.phase === 'ready' ? state.tabId : -1}
      alerts={<SharedTrouble {...shared} onOpen={open} />}
      list={listed}
      onFind={list.find}
      drafts={{ ...glimpse, now, onCopy: copyText, onKeep: drafts.setKept }}
      locale={uiLanguage()}
      onPause={popup.setPaused}
      onResumeEverywhere={popup.resumeEverywhere}
      onHideAgain={popup.hideAgain}
      onShowNotices={popup.showNotices}
      onShow={popup.showUnit}
      onPoint={async () => {
        const isOpen = await popup.startPicker();
        if (isOpen) window.close();
        return isOpen;
      }}
      onOpen={open}
    />
  );
}

localize(document);
lookForAside();
render(<App />, document.getElementById('root') ?? document.body);
