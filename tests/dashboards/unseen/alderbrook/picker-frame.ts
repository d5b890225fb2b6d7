import { marksOf } from '../shared/marks';
import { toggled } from '../shared/store';
import type { Network } from './networks';
import source from './picker.html?raw';
import { store } from './store';

/** Makes the frame with the networks; the page fills it as soon as it has loaded. */
export function createPicker(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Networks';
  frame.className = 'picker';
  frame.src = URL.createObjectURL(new Blob([source], { type: 'text/html' }));
  frame.addEventListener('load', () => drawPicker(frame));
  return frame;
}

/** Gives every line the network of its place, and makes or removes lines at the end. */
export function drawPicker(frame: HTMLIFrameElement): void {
  const list = frame.contentDocument?.querySelector('#networks');
  if (!list) return;
  const { networks, chosen } = store.read();
  while (list.children.length > networks.length) list.lastElementChild?.remove();
  networks.forEach((network, place) => {
    const line = list.children[place] ?? list.appendChild(createLine(list.ownerDocument, place));
    fill(line, network, chosen.includes(network.id));
  });
}

function createLine(inner: Document, place: number): HTMLLIElement {
  const line = inner.createElement('li');
  line.innerHTML = `<label><input type="checkbox" name="network">
    <span class="badge"><svg><path></path></svg></span><span class="account"></span><small></small></label>`;
  line.addEventListener('change', () => {
    const { networks, chosen } = store.read();
    const id = networks[place]?.id;
    if (id !== undefined) store.change({ chosen: toggled(chosen, id) });
  });
  return line;
}

function fill(line: Element, { id, account, people, color, icon }: Network, isOn: boolean): void {
  line.className = isOn ? 'on' : '';
  const box = line.querySelector('input');
  if (box) box.checked = isOn;
  line.querySelector('.badge')?.setAttribute('style', `background: ${color}`);
  line.querySelector('svg')?.setAttribute('viewBox', icon.box);
  line.querySelector('path')?.setAttribute('d', icon.path);
  line.querySelector('.account')?.replaceChildren(account);
  line.querySelector('small')?.replaceChildren(`${people} followers`);
  const marks = marksOf(id, 'compose', isOn);
  for (const name of ['data-sample', 'data-sample-actions', 'data-sample-state'] as const) {
    const value = marks[name];
    if (value === undefined) line.removeAttribute(name);
    else line.setAttribute(name, value);
  }
}
