import { card, chip, from } from './pieces';
import type { Place } from './places';

type Chance = () => number;
/** Does something to the page, and tells how many operations that were. */
type Deed = (place: Place, chance: Chance, at: number) => number;

const one = (all: ArrayLike<Element>, chance: Chance) =>
  all[Math.floor(chance() * all.length)] as HTMLElement | undefined;

const replace: Deed = ({ feed }, _, at) => {
  feed.append(from(card(at)));
  feed.firstElementChild?.remove();
  return 2;
};
const write: Deed = ({ feed }, chance, at) => {
  const text = one(feed.children, chance)?.querySelector('p')?.firstChild;
  if (text) text.nodeValue = `Read ${at} times`;
  return 1;
};
const restyle: Deed = ({ feed }, chance, at) => {
  const target = one(feed.children, chance);
  target?.classList.toggle('is-new');
  target?.setAttribute('data-value', String(at % 100));
  target?.querySelector('a')?.setAttribute('title', `Post ${at % 50}`);
  return 3;
};
const move: Deed = ({ feed }, chance) => {
  const target = one(feed.children, chance);
  if (target) feed.insertBefore(target, feed.firstElementChild);
  return 1;
};
const mark: Deed = ({ feed }, chance, at) => {
  const icon = one(feed.children, chance)?.querySelector('i');
  icon?.setAttribute('class', at % 2 === 0 ? 'icon-twitter' : `icon-${at % 300}`);
  icon?.setAttribute('aria-label', at % 3 === 0 ? 'Twitter' : 'Close');
  return 2;
};
const HOSTS = 20;
/** Elements with a shadow tree of their own come and go. */
const host: Deed = ({ root, feed }) => {
  const element = document.createElement('div');
  element.className = 'tip';
  element.attachShadow({ mode: 'open' }).append(from('<p><b>Tip</b> of the day</p>'));
  feed.after(element);
  const all = root.querySelectorAll('.tip');
  if (all.length > HOSTS) all[all.length - 1]?.remove();
  return 3;
};

const count: Deed = ({ panel }, _, at) => {
  const text = panel.querySelector('.count');
  if (text) text.textContent = String(at);
  return 1;
};
const MOST_CHIPS = 8;
const NETWORKS = ['Twitter', 'LinkedIn', 'Facebook', 'Instagram', 'Pinterest'];
const rechip: Deed = ({ panel }, chance) => {
  const list = panel.querySelector('ul');
  if (!list) return 0;
  list.append(from(chip(NETWORKS[Math.floor(chance() * NETWORKS.length)] ?? '')));
  if (list.children.length > MOST_CHIPS) one(list.children, chance)?.remove();
  return 2;
};
const stir: Deed = ({ panel }, chance) => {
  const row = one(panel.querySelectorAll('li'), chance);
  row?.classList.toggle('is-hovered');
  if (chance() < 0.1) row?.parentElement?.append(row);
  return 2;
};

/** How often each is done. */
const deeds: readonly (readonly [number, Deed])[] = [
  [20, replace],
  [25, write],
  [25, restyle],
  [8, move],
  [6, mark],
  [2, host],
  [6, count],
  [4, rechip],
  [4, stir],
];
const wheel = deeds.flatMap(([times, deed]) => Array<Deed>(times).fill(deed));

/** Most of it in the page, some in the shadow tree and the frame. */
const PLACES = [0, 0, 0, 0, 0, 0, 0, 1, 1, 2];

/** Leaves nothing in the feeds that stands for a network, and something to hide in each panel. */
export function calmDown(places: readonly Place[]): void {
  for (const { panel } of places)
    if (!panel.querySelector('[value=Twitter]'))
      panel.querySelector('ul')?.append(from(chip('Twitter')));
  for (const { feed } of places)
    for (const icon of feed.querySelectorAll('i')) {
      icon.setAttribute('class', 'icon-heart');
      icon.removeAttribute('aria-label');
    }
}

/** What pages of all kinds do, all at once. */
export function mixed(places: readonly Place[], chance: Chance, at: number): number {
  const place = places[PLACES[Math.floor(chance() * PLACES.length)] ?? 0];
  const deed = wheel[Math.floor(chance() * wheel.length)];
  return place && deed ? deed(place, chance, at) : 0;
}
