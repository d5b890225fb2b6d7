import { build, known, openFrames } from './build';
import type { Change } from './changes';
import { elementsIn, htmlOf } from './tree';

/** What holds nothing, or nothing that a page would put there. */
const CLOSED = new Set('input img svg symbol path use textarea iframe'.split(' '));
/** Where a page attaches a shadow tree while they are empty, beside elements of its own. */
const HOSTS = new Set('article aside div header main nav section'.split(' '));
/** Attributes that only some elements have. */
const OWNERS: Readonly<Record<string, string>> = { d: 'path', src: 'img', value: 'input' };

const keyOf = (element: Element) => known(element).key ?? 0;

/** The element with the least key from `at` on: leaving others out of the page changes nothing. */
function find(at: number, isMeant: (element: Element) => boolean = () => true) {
  const meant = elementsIn(document.body).filter(isMeant);
  const sorted = meant.sort((a, b) => keyOf(a) - keyOf(b));
  return sorted.find((element) => keyOf(element) >= at) ?? sorted[0];
}

const isOpen = ({ localName }: Element) => !CLOSED.has(localName);

const canHost = ({ localName, shadowRoot, childElementCount }: Element) =>
  shadowRoot === null &&
  (localName.includes('-') || (HOSTS.has(localName) && childElementCount === 0));

function insert(target: Element | ShadowRoot | undefined, element: Element): void {
  (target ?? document.body).append(element);
  openFrames([element, ...elementsIn(element)]);
}

function setHtml(at: number, element: Element): void {
  const box = document.createElement('div');
  box.append(element);
  const target = find(at, isOpen);
  if (target) target.innerHTML = htmlOf(box);
}

function move(at: number, to: number): void {
  const moved = find(at);
  const target = find(to, isOpen);
  if (moved && target && target !== moved && !elementsIn(moved).includes(target))
    insert(target, moved);
}

const textsIn = (element: Element) =>
  [...element.childNodes].filter((node) => node instanceof Text);

function setData(at: number, value: string): void {
  const target = find(at, (element) => textsIn(element).length > 0);
  const [text] = target ? textsIn(target) : [];
  if (text) text.data = value;
}

function setText(at: number, value: string): void {
  const target = find(at, isOpen);
  if (target) target.textContent = value;
}

function setAttribute(at: number, name: string, value: string | null): void {
  const owner = OWNERS[name];
  const target = find(at, ({ localName }) => owner === undefined || localName === owner);
  if (value === null) target?.removeAttribute(name);
  else target?.setAttribute(name, value);
}

type Doers = {
  readonly [K in Change['kind']]: (change: Extract<Change, { kind: K }>) => void;
};

const doers: Doers = {
  attribute: ({ at, name, value }) => setAttribute(at, name, value),
  data: ({ at, value }) => setData(at, value),
  html: ({ at, piece }) => setHtml(at, build(piece)),
  insert: ({ at, piece }) => insert(find(at, isOpen), build(piece)),
  move: ({ at, to }) => move(at, to),
  remove: ({ at }) => find(at)?.remove(),
  shadow: ({ at, piece }) => {
    const host = find(at, canHost);
    if (host) insert(host.attachShadow({ mode: 'open' }), build(piece));
  },
  text: ({ at, value }) => setText(at, value),
  wait: () => undefined,
};

/** Does to the page what `change` says, as its own code would; nothing where that cannot be. */
export const applyChange = (change: Change): void =>
  (doers[change.kind] as (it: Change) => void)(change);
