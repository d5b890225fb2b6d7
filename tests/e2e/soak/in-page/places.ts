import { card, from, panel } from './pieces';

/** Where it storms: a feed and a panel, in the page, in a shadow tree or in a frame. */
export interface Place {
  readonly root: Document | ShadowRoot;
  readonly feed: HTMLElement;
  readonly panel: HTMLElement;
}

const CARDS = { frame: 40, page: 450, shadow: 40 };
const FEED = '<div class="feed"></div>';

function fill(top: ParentNode & Node, cards: number, name: string): Pick<Place, 'feed' | 'panel'> {
  const [feed, editing] = [from(FEED), from(panel(name))];
  for (let at = 0; at < cards; at++) feed.append(from(card(at)));
  top.append(editing, feed);
  return { feed, panel: editing };
}

let known: readonly Place[] = [];
export const places = (): readonly Place[] => known;

/** Fills the page, a shadow tree in it and a frame of the same origin, 3,000 elements and more. */
export function build(frame: HTMLIFrameElement): void {
  const host = document.createElement('post-composer');
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.querySelector('style')?.cloneNode(true) ?? '');
  const inside = frame.contentDocument as Document;
  const main = { root: document, ...fill(document.body, CARDS.page, 'New post') };
  document.body.append(host);
  known = [
    main,
    { root, ...fill(root, CARDS.shadow, 'Quick post') },
    { root: inside, ...fill(inside.body, CARDS.frame, 'Reply') },
  ];
}

const HIDDEN = 'data-compose-guard';

function rootsIn(top: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const hosts = [...top.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [top, ...hosts.flatMap(rootsIn)];
}
const allRoots = () => {
  const frames = [...document.querySelectorAll('iframe')].flatMap((it) => it.contentDocument ?? []);
  return [document, ...frames].flatMap(rootsIn);
};

/** What is not as it has to be: all chips for Twitter in panels hidden, nothing else touched. */
export function wrong(): string[] {
  const found: string[] = [];
  for (const root of allRoots()) {
    for (const row of root.querySelectorAll('.panel li')) {
      const label = row.querySelector('label') ?? row;
      const isHidden = label.getClientRects().length === 0;
      const name = (row.textContent ?? '').trim();
      if (isHidden !== (name === 'Twitter'))
        found.push(`${name} is ${isHidden ? 'hidden' : 'shown'}`);
    }
    for (const element of root.querySelectorAll(`[${HIDDEN}]`))
      if (element.closest('.panel li')?.textContent?.trim() !== 'Twitter')
        found.push(`guarded: ${element.outerHTML.slice(0, 100)}`);
  }
  return found;
}

/** How many notices there are: in the page, and in its frames. */
export const notices = (): number =>
  allRoots().reduce((sum, root) => sum + root.querySelectorAll('compose-guard-notice').length, 0);
