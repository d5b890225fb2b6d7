import { startLife } from '../shared/life';
import { ChannelPicker } from './channel-picker';
import { channels, store } from './store';
import { StudioApp } from './studio-app';
import { TextBox } from './text-box';

customElements.define('jn-channel-picker', ChannelPicker);
customElements.define('jn-text-box', TextBox);
customElements.define('jn-studio', StudioApp);

function mount(): () => void {
  const studio = new StudioApp();
  document.querySelector('#app')?.replaceChildren(studio);
  return () => studio.remove();
}

startLife({ id: 'juniper', store, all: { channels }, mount });
