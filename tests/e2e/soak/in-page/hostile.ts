import { from, panel } from './pieces';
import type { Place } from './places';

/** A storm of one kind: `act` tells how many operations it did; `end` leaves the page as it is to be judged. */
export interface Storm {
  readonly act: (places: readonly Place[], chance: () => number, at: number) => number;
  readonly end?: (places: readonly Place[]) => void;
}

const NAMES = ['icon-twitter', 'fa-brands fa-x-twitter', 'icon-close', 'bi bi-twitter-x'];
const GUARDED = '[data-compose-guard]';

const marks: Storm = {
  act: (places, chance, at) => {
    for (const { feed } of places) {
      const icon = feed.children[Math.floor(chance() * feed.children.length)]?.querySelector('i');
      const unique = `icon-${Math.floor(chance() * 1e9)}`;
      icon?.setAttribute('class', at % 3 === 0 ? unique : (NAMES[at % NAMES.length] ?? ''));
    }
    return places.length;
  },
};

const MOST_PANELS = 6;
const panels: Storm = {
  act: ([place], chance, at) => {
    const box = document.querySelector('#more') as HTMLElement;
    const added = from(panel(`Post ${at}`));
    if (chance() < 0.5)
      added.querySelector('textarea')?.replaceWith(from('<div contenteditable="true">Text</div>'));
    box.append(added);
    if (box.children.length > MOST_PANELS) box.firstElementChild?.remove();
    return place ? 2 : 0;
  },
  end: () => document.querySelector('#more')?.replaceChildren(),
};

const moves: Storm = {
  act: (places) => {
    for (const { panel: editing } of places) {
      const list = editing.querySelector('ul');
      const guarded = list?.querySelector(GUARDED) ?? list?.firstElementChild;
      const row = guarded?.closest('li');
      // Sometimes it leaves the panel, and comes back.
      if (row) row.nextElementSibling ? list?.append(row) : list?.prepend(row);
    }
    return places.length;
  },
};

const shows: Storm = {
  act: (places, _, at) => {
    for (const { panel: editing } of places)
      for (const row of editing.querySelectorAll<HTMLElement>('li')) {
        if (at % 2 === 0) row.hidden = !row.hidden;
        else
          row.style.setProperty(
            'display',
            row.style.display === 'block' ? '' : 'block',
            'important',
          );
      }
    return 9;
  },
  end: (places) => {
    for (const { panel: editing } of places)
      for (const row of editing.querySelectorAll<HTMLElement>('li')) {
        row.hidden = false;
        row.removeAttribute('style');
      }
  },
};

let fought = 0;
/** How often the page took away what was given to it. */
export const fights = (): number => fought;
const undo = () => {
  for (const root of roots)
    for (const element of root.querySelectorAll(`${GUARDED}, compose-guard-notice`)) {
      fought++;
      if (element.localName === 'compose-guard-notice') element.remove();
      else element.removeAttribute('data-compose-guard');
    }
};
let roots: readonly (Document | ShadowRoot)[] = [];
const fighter = new MutationObserver(undo);

const fight: Storm = {
  act: (places) => {
    if (roots.length === 0) {
      roots = places.map(({ root }) => root);
      for (const root of roots)
        fighter.observe(root, {
          attributeFilter: ['data-compose-guard'],
          childList: true,
          subtree: true,
        });
    }
    undo();
    return 1;
  },
  end: () => {
    roots = [];
    fighter.disconnect();
  },
};

/** Events that make anyone who hears of them look again, and frames that load. */
const events: Storm = {
  act: ([place], _, at) => {
    const target = place?.panel.querySelector('input');
    for (const type of ['click', 'change', 'focusin'])
      target?.dispatchEvent(new Event(type, { bubbles: true }));
    window.dispatchEvent(new PopStateEvent('popstate'));
    if (at % 500 > 0) return 4;
    const box = document.querySelector('#more');
    box?.replaceChildren(document.createElement('iframe'));
    return 5;
  },
  end: () => document.querySelector('#more')?.replaceChildren(),
};

/** Storms that are meant to harm. */
export const hostile = { events, fight, marks, moves, panels, shows } as const;
