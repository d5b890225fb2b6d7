import { marksOf } from '../shared/marks';
import { toggled } from '../shared/store';
import { store } from './store';

const drawn = new WeakMap<HTMLElement, string>();

/** Draws every network anew unless the list shows just these already. */
export function drawNetworks(list: HTMLElement): void {
  const { networks, chosen } = store.read();
  const shown = JSON.stringify([networks, chosen]);
  if (drawn.get(list) === shown) return;
  drawn.set(list, shown);
  list.replaceChildren(
    ...networks.map(({ id, name }) => {
      const row = document.createElement('li');
      const isOn = chosen.includes(id);
      for (const [key, value] of Object.entries(marksOf(id, 'compose', isOn)))
        if (value !== undefined) row.setAttribute(key, value);
      row.append(labelled(id, name, isOn));
      return row;
    }),
  );
}

function labelled(id: string, name: string, isOn: boolean): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'network';
  box.checked = isOn;
  box.addEventListener('change', () => {
    store.change({ chosen: toggled(store.read().chosen, id) });
  });
  label.append(box, name);
  return label;
}
