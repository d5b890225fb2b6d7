import { html, LitElement, unsafeCSS } from 'lit';
import { channelRow } from './channel-row';
import styles from './composer.css?inline';
import { store } from './store';

/** The composer, with everything in an open shadow root. */
export class PostComposer extends LitElement {
  static override styles = unsafeCSS(styles);
  #stop = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = store.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override render() {
    const { channels, chosen, text, sent, ticks } = store.read();
    const send = () => store.change({ sent: [...sent, text], text: '' });
    return html`
      <section class="panel">
        <div class="head">
          <h2>Tell your followers</h2>
          <button type="button" class="round" data-sample="other">
            <span class="hidden-text">Close</span><span aria-hidden="true">✕</span>
          </button>
        </div>
        ${channelRow(channels, chosen)}
        <textarea
          rows="4"
          aria-label="Message"
          data-sample="other"
          .value=${text}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLTextAreaElement)
              store.change({ text: event.target.value });
          }}
        ></textarea>
        <div class="foot">
          <span class="dim">${text.length} characters · saved ${ticks % 60} s ago</span>
          <button type="button" data-sample="other" @click=${send}>Schedule</button>
          <button type="button" class="main" data-sample="other" @click=${send}>Share now</button>
        </div>
        <p class="dim">${sent.length === 0 ? 'Nothing shared yet' : `Shared: ${sent.at(-1)}`}</p>
      </section>
    `;
  }
}
