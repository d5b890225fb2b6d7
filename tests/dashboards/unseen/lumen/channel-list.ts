import { marksOf } from '../shared/marks';
import { toggled } from '../shared/store';
import styles from './channel-list.css?inline';
import { type Channel, store } from './store';

declare global {
  interface Window {
    /** The page's closed roots that are in the document, for tests alone. */
    closedRoots?: readonly ShadowRoot[];
  }
}

/** Nobody but the element itself, and tests, can look inside. */
export class ChannelList extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'closed' });
  readonly #list = document.createElement('div');
  #stop = () => {};

  connectedCallback(): void {
    const style = document.createElement('style');
    style.textContent = styles;
    this.#list.className = 'list';
    this.#root.replaceChildren(style, this.#list);
    this.#draw();
    this.#stop = store.subscribe(() => this.#draw());
    window.closedRoots = [this.#root];
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  /** Elements are kept by position, and told again what they stand for. */
  #draw(): void {
    const { channels } = store.read();
    while (this.#list.childElementCount > channels.length) this.#list.lastElementChild?.remove();
    for (const [position, channel] of channels.entries()) {
      const known = this.#list.children[position];
      const row = known instanceof HTMLLabelElement ? known : this.#list.appendChild(emptyRow());
      fill(row, channel);
    }
  }
}

function emptyRow(): HTMLLabelElement {
  const row = document.createElement('label');
  row.innerHTML = '<input type="checkbox"><svg aria-hidden="true"><path></path></svg><span></span>';
  row.querySelector('input')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement)
      store.change({ chosen: toggled(store.read().chosen, target.value) });
  });
  return row;
}

function fill(row: HTMLElement, { value, label, icon }: Channel): void {
  const isOn = store.read().chosen.includes(value);
  const input = row.querySelector('input');
  if (input) Object.assign(input, { value, checked: isOn });
  row.querySelector('svg')?.setAttribute('viewBox', icon.box);
  row.querySelector('path')?.setAttribute('d', icon.path);
  const text = row.querySelector('span');
  if (text && text.textContent !== label) text.textContent = label;
  for (const key of ['data-sample-actions', 'data-sample-state']) row.removeAttribute(key);
  const marks = marksOf(value === 'twitter' ? 'x' : value, 'compose', isOn);
  for (const [key, mark] of Object.entries(marks))
    if (mark !== undefined) row.setAttribute(key, mark);
}
