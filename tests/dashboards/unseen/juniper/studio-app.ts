import { html } from 'lit';
import { Following } from './following';
import { store } from './store';
import { studioStyles } from './studio-styles';

/** The outer root: headings, buttons and a preview around the two inner ones. */
export class StudioApp extends Following {
  static override styles = studioStyles;

  override render() {
    const { text, ticks } = store.read();
    return html`
      <header>
        <b>juniper</b>
        <a href="#studio" data-sample="other">Post studio</a>
        <a href="#archive" data-sample="other">Archive</a>
        <a href="#axis" data-sample="other">X/Y plots</a>
        <small>${ticks} syncs</small>
      </header>
      <main>
        <section>
          <div class="head">
            <h1>New post</h1>
            <button class="close" title="Close" data-sample="other">&times;</button>
          </div>
          <h2>Channels</h2>
          <jn-channel-picker></jn-channel-picker>
          <h2>Text</h2>
          <jn-text-box></jn-text-box>
          <footer>
            <button data-sample="other">Save draft</button>
            <button data-sample="other">Schedule…</button>
            <button class="main" data-sample="other">Publish</button>
          </footer>
        </section>
        <aside>
          <h2>Preview</h2>
          <div class="preview" data-sample="other">
            <b>Juniper Labs</b>
            <p>${text}</p>
          </div>
        </aside>
      </main>
    `;
  }
}
