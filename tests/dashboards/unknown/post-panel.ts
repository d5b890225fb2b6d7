import { ChannelPicker } from './channel-picker';
import { state } from './channels';

/** What the panel tells the page. */
export interface PanelCallbacks {
  closed(): void;
  queued(text: string): void;
}

/** The compose panel: a fixed box without a role, and words in boxes instead of buttons. */
export function createPanel(callbacks: PanelCallbacks): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'post-panel';
  panel.innerHTML = `
    <div class="panel-bar"><b>New post</b><button class="panel-close">X</button></div>
    <channel-picker></channel-picker>
    <div class="text-box">
      <div class="text-copy" aria-hidden="true"></div>
      <textarea rows="6" placeholder="Write something"></textarea>
    </div>
    <div class="panel-foot">
      <span class="count">0</span>
      <div class="word" data-mode="schedule">Schedule</div>
      <div class="word strong" data-mode="queue">Add to queue</div>
    </div>`;
  const text = panel.querySelector('textarea');
  const show = () => {
    if (text) state.text = text.value;
    panel.querySelector('.text-copy')?.replaceChildren(state.text);
    panel.querySelector('.count')?.replaceChildren(String(state.text.length));
  };
  if (text) text.value = state.text;
  show();
  text?.addEventListener('input', show);
  panel.querySelector('.panel-close')?.addEventListener('click', () => callbacks.closed());
  for (const word of panel.querySelectorAll('.word'))
    word.addEventListener('click', () => {
      const written = state.text;
      state.text = '';
      callbacks.queued(written);
    });
  return panel;
}

/** The picker of a panel, once the panel is in the document. */
export function pickerIn(panel: HTMLElement): ChannelPicker | undefined {
  const picker = panel.querySelector('channel-picker');
  return picker instanceof ChannelPicker ? picker : undefined;
}
