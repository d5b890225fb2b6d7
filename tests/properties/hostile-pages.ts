/** Pages of a size that nobody wants to see, and what must still be right on them. */

const element = (tag: string, attributes: Readonly<Record<string, string>> = {}, text = '') => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
};

const chip = (network: string, name: string) => {
  const made = element('button', { class: 'chip' });
  made.append(element('i', { class: `icon-${network}` }), element('span', {}, name));
  return made;
};

/** A composer whose chip for X is hidden once all of the page has been read. */
export function composer() {
  const box = element('div', { role: 'dialog' });
  const choice = element('div');
  const [x, other] = [chip('twitter', 'Twitter'), chip('facebook', 'Facebook')];
  choice.append(x, other);
  box.append(choice, element('textarea'), element('button', {}, 'Publish'));
  return { box, other, x };
}

function nested(levels: number, into: (at: Element) => Element | ShadowRoot): Element {
  // Chromium itself breaks down over the layout of so many levels.
  const top = element('div', { style: 'display: none' });
  let at: Element = top;
  for (let level = 0; level < levels; level++) {
    const next = element('div');
    into(at).append(next);
    at = next;
  }
  at.append(chip('twitter', 'Twitter'));
  return top;
}

const TEXT = 'X, once Twitter. ';
const ATTRIBUTES = 'aria-label class title id data-value href src style placeholder'.split(' ');

let textCount = 0;

/** No two of them hold the same text: what is remembered of one would make the next one look cheap. */
function texts(length: number): Element {
  textCount++;
  const text = `${TEXT.repeat(length / TEXT.length)}${textCount}`;
  const box = element('div', { style: 'display: none' });
  for (const tag of ['p', 'button', 'h2', 'li', 'label', 'textarea'])
    box.append(element(tag, {}, text));
  for (const name of ATTRIBUTES) box.append(element('a', { [name]: text }, 'X'));
  box.append(element('img', { alt: text }), element('input', { type: 'checkbox', value: text }));
  return box;
}

function chips(count: number): Element {
  const box = element('div');
  for (let at = 0; at < count; at++)
    box.append(at % 2 ? chip('facebook', `Page ${at}`) : chip('twitter', `@user${at}`));
  return box;
}

/** Drafts with buttons of their own, each of which has to ask what its list is for. */
function drafts(count: number): Element {
  const list = element('ul');
  for (let at = 0; at < count; at++) {
    const draft = element('li');
    draft.append(
      element('i', { class: `icon-${at % 2 ? 'facebook' : 'twitter'}` }),
      element('h3', {}, `Number ${at} of this week`),
      element('button', {}, 'Edit'),
    );
    list.append(draft);
  }
  const box = element('section');
  box.append(element('h2', {}, 'Drafts'), list);
  return box;
}

/** What stands beside the composer, by its size. */
export const hostilePages = {
  chips,
  drafts,
  levels: (count: number) => nested(count, (at) => at),
  shadows: (count: number) => nested(count, (at) => at.attachShadow({ mode: 'open' })),
  texts,
} as const;
export type HostilePage = keyof typeof hostilePages;
