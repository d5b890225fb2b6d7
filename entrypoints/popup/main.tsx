import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Popup } from '@/components/popup/Popup';
import { localize } from '@/components/ui/localize';
import { copyText } from '@/utils/extension/clipboard';
import { uiLanguage } from '@/utils/extension/language';
import { openOptions } from '@/utils/extension/own-pages';
import { noteTheme } from '@/utils/extension/toolbar-theme';
import { tabStateOf } from '@/utils/plan/tab-state';
import { createGlimpse } from '@/utils/stores/glimpse';
import { createPopup, nothing } from '@/utils/stores/popup';
import { useStore } from '@/utils/stores/use-store';

const popup = createPopup(location.href);
const glimpse = createGlimpse();
const locale = uiLanguage();
const now = Date.now();

const open = (route: string) => void openOptions(route).then(() => window.close());

async function point(): Promise<boolean> {
  const isOpen = await popup.startPicker();
  if (isOpen) window.close();
  return isOpen;
}

function App() {
  const tab = useStore(popup.store);
  const { found, text, ...beside } = useStore(glimpse.store);
  const isReady = tab.phase === 'ready';
  const status = isReady ? tab.status : nothing;
  const host = status.plan?.host ?? null;
  useEffect(popup.start, []);
  useEffect(() => (isReady ? glimpse.watch(host) : undefined), [isReady, host]);
  return (
    <Popup
      {...beside}
      {...status}
      phase={tab.phase}
      state={tabStateOf({ ...status, isMoved: status.markup !== null })}
      answer={isReady ? tab.answer : null}
      tabId={isReady ? tab.tabId : -1}
      locale={locale}
      drafts={{ ...beside.drafts, now, onCopy: copyText, onKeep: glimpse.setKept }}
      find={{ found, text }}
      onFind={glimpse.find}
      onAllow={popup.allow}
      onStop={popup.stopUsing}
      onPause={popup.setPaused}
      onResumeEverywhere={popup.resumeEverywhere}
      onHideAgain={popup.hideAgain}
      onShowNotices={popup.showNotices}
      onShow={popup.showUnit}
      onReload={popup.reload}
      onPoint={point}
      onOpen={open}
    />
  );
}

localize(document);
void noteTheme(matchMedia('(prefers-color-scheme: dark)').matches).catch(() => undefined);
render(<App />, document.getElementById('root') ?? document.body);
