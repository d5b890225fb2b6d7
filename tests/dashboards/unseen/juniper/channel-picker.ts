import { css, html, nothing } from 'lit';
import { toggled } from '../shared/store';
import { Following } from './following';
import { type Channel, store } from './store';

/** Chips in a root of their own: a logo whose file and text are one word, and an account. */
export class ChannelPicker extends Following {
  static override styles = css`
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 10px;
    }
    .chip {
      display: flex;
      align-items: center;
      gap: 10px;
      padding: 8px 14px 8px 10px;
      border: 1px solid #d3d7e6;
      border-radius: 10px;
      background: #fff;
      cursor: pointer;
    }
    .chip[aria-checked='true'] {
      border-color: #3f51b5;
      background: #eef0fb;
    }
    .chip img {
      width: 20px;
      height: 20px;
    }
  `;

  override render() {
    return html`<div class="chips" role="group">
      ${store.read().channels.map((channel) => this.#chip(channel))}
    </div>`;
  }

  #chip({ logo, name }: Channel) {
    const { picked } = store.read();
    const isOn = picked.includes(logo);
    const isX = logo === 'x';
    return html`<div
      class="chip"
      role="checkbox"
      tabindex="0"
      aria-checked=${isOn}
      data-sample=${isX ? 'subject' : 'other'}
      data-sample-actions=${isX ? 'compose' : nothing}
      data-sample-state=${isX && isOn ? 'warned' : nothing}
      @click=${() => store.change({ picked: toggled(picked, logo) })}
    >
      <img src="/__assets/unseen/juniper/logos/${logo}.svg" alt=${logo} />
      <span>${name}</span>
    </div>`;
  }
}
