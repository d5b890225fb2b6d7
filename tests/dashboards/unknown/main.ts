import { isOn } from '@/tests/dashboards/shared/switches';
import { drawBoard } from './board';
import { ChannelPicker } from './channel-picker';
import { allChannels, state } from './channels';
import { createPanel, pickerIn } from './post-panel';

customElements.define('channel-picker', ChannelPicker);

const base = location.pathname.startsWith('/legacy') ? '/legacy/composer' : '/planner';
let panel: HTMLElement | undefined;

function openPanel(): void {
  panel?.remove();
  panel = createPanel({
    closed: closePanel,
    queued(text) {
      state.queue.unshift(text);
      closePanel();
      drawBoard();
    },
  });
  document.body.append(panel);
}

function closePanel(): void {
  panel?.remove();
  panel = undefined;
}

function rerender(): void {
  drawBoard();
  if (panel) pickerIn(panel)?.draw();
}

const openSoon = () => setTimeout(openPanel, 300);
document.querySelector('.new-post')?.addEventListener('click', openSoon);
drawBoard();
if (isOn('open')) openSoon();

window.dashboard = {
  rerender,
  remount() {
    drawBoard();
    if (panel) openPanel();
  },
  go(path) {
    history.pushState(null, '', base + path + location.search);
    closePanel();
    drawBoard();
  },
  grow() {
    state.channels = allChannels;
    state.queue.unshift('Added by a colleague');
    rerender();
  },
  shrink() {
    state.channels = state.channels.slice(0, -1);
    state.queue.pop();
    rerender();
  },
  recycle() {
    state.channels = [...state.channels.slice(1), ...state.channels.slice(0, 1)];
    rerender();
  },
};
