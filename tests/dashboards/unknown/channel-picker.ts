import styles from './channel-picker.css?inline';
import { type Channel, images, state } from './channels';

/** Channels in an open shadow root: boxes without a role, two images each, a badge called X. */
export class ChannelPicker extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #row = document.createElement('div');

  connectedCallback(): void {
    const style = document.createElement('style');
    style.textContent = styles;
    this.#row.className = 'row';
    this.#root.replaceChildren(style, this.#row);
    this.draw();
  }

  /** Builds every channel anew. */
  draw(): void {
    this.#row.replaceChildren(...state.channels.map((channel) => this.#chip(channel)));
  }

  #chip(channel: Channel): HTMLElement {
    const chip = box(state.chosen.has(channel.file) ? 'channel' : 'channel off');
    chip.append(
      image('avatar.png', ''),
      image(`${channel.file}.png`, channel.file),
      box('handle', channel.handle),
    );
    if (state.chosen.has(channel.file)) chip.append(box('badge', 'X'));
    chip.addEventListener('click', () => {
      if (!state.chosen.delete(channel.file)) state.chosen.add(channel.file);
      this.draw();
    });
    return chip;
  }
}

function box(className: string, text = ''): HTMLElement {
  const element = document.createElement(className === 'badge' ? 'span' : 'div');
  element.className = className;
  element.textContent = text;
  return element;
}

function image(file: string, alt: string): HTMLImageElement {
  const element = document.createElement('img');
  element.src = images + file;
  element.alt = alt;
  element.className = file === 'avatar.png' ? 'face' : 'net';
  return element;
}
