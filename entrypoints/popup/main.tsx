import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Popup } from '@/components/popup/Popup';
import { localize } from '@/components/ui/localize';
import { uiLanguage } from '@/utils/extension/language';
import { openOptions } from '@/utils/extension/own-pages';
import { createPopup, nothing } from '@/utils/stores/popup';
import { createPopupList } from '@/utils/stores/popup-list';
import { useStore } from '@/utils/stores/use-store';

const popup = createPopup(location.href);
const list = createPopupList(new Date());

function App() {
  const state = useStore(popup.store);
  const listed = useStore(list.store);
  useEffect(popup.start, []);
  useEffect(list.start, []);
  const status = state.phase === 'ready' ? state.status : nothing;
  return (
    <Popup
      phase={state.phase}
      {...status}
      list={listed}
      onFind={list.find}
      locale={uiLanguage()}
      onPause={popup.setPaused}
      onResumeEverywhere={popup.resumeEverywhere}
      onShow={popup.showUnit}
      onOpen={(route) => void openOptions(route).then(() => window.close())}
    />
  );
}

localize(document);
render(<App />, document.getElementById('root') ?? document.body);
