import { pathBelow } from '@/tests/dashboards/shared/route';
import { type Marks, other, subject } from '../shared/marks';
import { type Entry, menu, words } from './sections';
import { store } from './store';

/** Where the application lives on its host. */
export const base = '/unseen/marlowe';

/** Builds the sections, the menu and the page anew. */
export function draw(): void {
  const { sections, isMenuOpen } = store.read();
  const path = pathBelow(base);
  const current = sections.find((each) => each.path === path);
  fill('#create', words.create);
  fill('#sections', `<ul>${sections.map((each) => item(each, each === current)).join('')}</ul>`);
  fill('#menu', isMenuOpen ? `<ul role="menu">${menu.map(choice).join('')}</ul>` : '');
  fill(
    '#page',
    path === '/home' ? home() : `<h1>${current?.label ?? ''}</h1><p>${words.empty}</p>`,
  );
  document.querySelector('#create')?.setAttribute('aria-expanded', String(isMenuOpen));
}

/** Shows what changes all the time without touching the rest. */
export function tick(): void {
  fill('#clock', `${store.read().ticks % 60} ${words.clock}`);
}

function fill(place: string, html: string): void {
  const element = document.querySelector(place);
  if (element) element.innerHTML = html;
}

const item = ({ path, label, actions }: Entry, isCurrent: boolean) => `
  <li ${attributes(actions === undefined ? other : subject(actions))}>
    <a href="${base}${path}"${isCurrent ? ' aria-current="page"' : ''}>${label}</a>
  </li>`;

const choice = ({ path, label, actions }: Entry) => `
  <li role="none" ${attributes(actions === undefined ? other : subject(actions))}>
    <a role="menuitem" href="${base}${path}">${label}</a>
  </li>`;

const home = () => `
  <h1>${words.week}</h1>
  <p data-sample="other">${words.news}</p>
  <div class="figures">
    ${['Facebook', 'Instagram', 'LinkedIn']
      .map(
        (name, position) => `<div data-sample="other"><b>${311 - position * 87}</b>${name}</div>`,
      )
      .join('')}
  </div>`;

const attributes = (marks: Marks) =>
  Object.entries(marks)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
