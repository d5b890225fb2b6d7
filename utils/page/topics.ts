import type { Action } from '@/utils/availability/vocabulary';
import {
  attributeOf,
  countIn,
  findAll,
  matchesSelector,
  parentOf,
  pathOf,
  previousElementOf,
  tagOf,
  textOf,
} from './dom';
import { fact } from './facts';
import { headingBefore, headingReader, isHeading } from './headings';
import { interactiveSelector, isInteractive, nameOf } from './kinds';
import type { Lexicon, Topic } from './lexicon';
import type { Ordered } from './ordered';
import type { PlacedMark } from './snapshot';

const MAX_INTRODUCTION = 40;
const MAX_CLIMB = 12;
/** The first controls of a list tell what is done in all its rows. */
const MAX_VERBS = 60;

const controlNamesIn = fact((group) =>
  findAll(group, interactiveSelector, MAX_VERBS).map((control) => nameOf(control)),
);

/** The actions that controls inside the entries perform, by their whole names. */
function verbsIn(group: Element, lexicon: Lexicon): Action[] {
  const found = new Set<Action>();
  for (const name of controlNamesIn(group)) {
    const { verb } = lexicon.label(name);
    if (verb) found.add(verb);
  }
  return [...found];
}

/** A short text right before a list, which may be its heading though it is not marked as one. */
function introductionOf(box: Element): string[] {
  const before = previousElementOf(box);
  const isText = before && !isHeading(before) && countIn(before, interactiveSelector) === 0;
  const text = isText ? textOf(before, 2 * MAX_INTRODUCTION) : '';
  return text !== '' && text.length <= MAX_INTRODUCTION ? [text] : [];
}

/** Where the links in a unit lead to. */
const addressesIn = (unit: Element) =>
  [unit, ...findAll(unit, 'a[href]')].flatMap((link) => {
    const href = attributeOf(link, 'href') ?? '';
    return href.startsWith('/') || href.startsWith('#') ? [decodeSafely(href)] : [];
  });

interface Group {
  readonly verbs: readonly Action[];
  readonly introduction: Topic | null;
  /** What the nearest heading that has a topic says, and how many levels up it stands. */
  readonly heading: Topic | null;
  readonly up: number;
}

/**
 * Tells what a group of networks outside a compose panel is for; `null` when the page does not say.
 * The nearest heading decides, then the controls in the group, then what introduces the group, where
 * `unit` leads to, and the address of the page. Made anew for each look at the page.
 */
export function groupReader(url: URL, lexicon: Lexicon, headings: Ordered) {
  const headingsAt = headingReader(headings);
  const known = new Map<Element, Group>();
  const address = lexicon.topic(addressOf(url));
  const title = headings.within(document).find((heading) => tagOf(heading) === 'h1');
  const isQuiet = address?.quiet || (title && lexicon.topic(textOf(title))?.quiet);

  const topicIn = (texts: readonly string[]) => {
    for (const text of texts) {
      const topic = lexicon.topic(text);
      if (topic && (topic.quiet || topic.actions.length > 0)) return topic;
    }
    return null;
  };

  const read = (group: Element): Group => {
    let heading: Topic | null = null;
    let below: Element | null = null;
    let up = 0;
    for (
      let at: Element | null = group;
      at && up < MAX_CLIMB;
      below = at, at = parentOf(at), up++
    ) {
      heading = topicIn(headingsAt(at, below));
      if (heading) break;
    }
    const introduction = topicIn(introductionOf(group));
    return { heading, introduction, up, verbs: verbsIn(group, lexicon) };
  };

  return (group: Element, unit: Element): readonly Action[] | null => {
    if (isQuiet) return [];
    const { heading, introduction, up, verbs } = known.get(group) ?? read(group);
    known.set(group, { heading, introduction, up, verbs });
    const introduced = introduction ?? topicIn(addressesIn(unit));
    if (heading?.quiet || (!heading && introduced?.quiet)) return [];
    if (verbs.length > 0) return verbs;
    // What stands nearer says more than a heading of the whole page.
    const nearer = heading && up <= 2 ? null : introduced?.actions;
    return nearer ?? heading?.actions ?? address?.actions ?? null;
  };
}

/** Whether the nearest heading above a mark, inside `box`, says that no network is chosen there. */
export function isQuietIn(box: Element | null, { path }: PlacedMark, lexicon: Lexicon): boolean {
  const inside = box ? path.slice(0, path.indexOf(box)) : path.slice(0, MAX_CLIMB);
  for (const element of inside) {
    // The name of a control introduces nothing but itself.
    const label = isInteractive(element) ? null : attributeOf(element, 'aria-label');
    const nearest = label?.trim() || headingBefore(element);
    if (!nearest) continue;
    const topic = lexicon.topic(nearest);
    return topic !== null && (topic.quiet || topic.tags);
  }
  return false;
}

/** Parameters of an address that say which part of an application is shown. */
const PARTS = ['page', 'section', 'tab', 'view'];

/** What the address of a page says that is done there, its parameters for parts included. */
export function addressOf({ pathname, searchParams, hash }: URL): string {
  const parts = PARTS.flatMap((name) => searchParams.get(name) ?? []);
  return [decodeSafely(pathname), ...parts, decodeSafely(hash)].join('/');
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const AREAS =
  'nav,[role=navigation],[role=tablist],[role=menu],[role=menubar],[role=toolbar],[role=tree]';

const isArea = fact((element) => matchesSelector(element, AREAS));

/** The navigation, tab list or menu that `element` stands in. */
export const areaAround = (element: Element): Element | null =>
  pathOf(element).find(isArea) ?? null;
