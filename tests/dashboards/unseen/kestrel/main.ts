import { startLife } from '../shared/life';
import { drawNetworks } from './networks';
import { networks, store } from './store';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

window.addEventListener('message', ({ data }) => {
  find('#sent')?.replaceChildren(`Sent to ${store.read().chosen.length} networks: ${data}`);
});

/** A fresh frame has a fresh document, as it has when the page opens another story. */
function mount(): () => void {
  const frame = document.querySelector('iframe');
  const list = find('#networks');
  if (!frame || !list) return () => {};
  frame.srcdoc = JSON.parse(find('#composer-document')?.textContent ?? '""');
  const draw = () => {
    drawNetworks(list);
    find('#clock')?.replaceChildren(`${store.read().ticks} wires today`);
  };
  draw();
  return store.subscribe(draw);
}

startLife({ id: 'kestrel', store, all: { networks }, mount });
