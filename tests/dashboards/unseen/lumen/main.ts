import { startLife } from '../shared/life';
import { ChannelList } from './channel-list';
import { mountPage } from './page';
import { channels, store } from './store';

customElements.define('lumen-channels', ChannelList);
startLife({ id: 'lumen', store, all: { channels }, mount: mountPage });
