import { LitElement } from 'lit';
import { store } from './store';

/** An element that renders again whenever the store changes. */
export class Following extends LitElement {
  #stop = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = store.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }
}
