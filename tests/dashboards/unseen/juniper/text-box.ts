import { css, html } from 'lit';
import { Following } from './following';
import { store } from './store';

/** The text, in a root beside that of the channels. */
export class TextBox extends Following {
  static override styles = css`
    textarea {
      box-sizing: border-box;
      width: 100%;
      padding: 12px;
      border: 1px solid #d3d7e6;
      border-radius: 10px;
      font: inherit;
    }
    div {
      padding-top: 4px;
      color: #767c96;
      font-size: 12px;
      text-align: right;
    }
  `;

  override render() {
    const { text } = store.read();
    return html`<textarea
        rows="7"
        aria-label="Post text"
        data-sample="other"
        .value=${text}
        @input=${this.#write}
      ></textarea>
      <div>${text.length} characters</div>`;
  }

  #write(event: InputEvent): void {
    if (event.target instanceof HTMLTextAreaElement) store.change({ text: event.target.value });
  }
}
