import type { Action } from '@/utils/availability/vocabulary';
import {
  attributeOf,
  childrenOf,
  elementCountIn,
  findAll,
  matchesSelector,
  parentOf,
  pathOf,
  previousElementOf,
  textOf,
} from './dom';
import { interactiveSelector, isInteractive, nameOf } from './kinds';
import type { Lexicon } from './lexicon';
import type { PlacedMark } from './snapshot';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';
const MAX_HEADING = 90;
const MAX_INTRODUCTION = 40;
const MAX_CLIMB = 12;
/** Headings stand near what they introduce, by themselves or in a header of a few elements. */
const MAX_BESIDE = 12;
const MAX_HEADER = 5;
/** The first controls of a list tell what is done in all its rows. */
const MAX_VERBS = 60;

/** The texts that introduce `box` on its level: its label, then headings that stand before it. */
function headingsAt(box: Element, below: Element | null): string[] {
  const texts = [attributeOf(box, 'aria-label') ?? ''];
  for (const child of childrenOf(box)) {
    if (child === below) break;
    if (matchesSelector(child, HEADING)) texts.unshift(textOf(child));
    else for (const found of findAll(child, HEADING)) texts.unshift(textOf(found));
  }
  return texts.filter((text) => text.trim() !== '' && text.length <= MAX_HEADING);
}

/** The actions that controls inside the entries perform, by their whole names. */
function verbsIn(group: Element, lexicon: Lexicon): Action[] {
  const found = new Set<Action>();
  for (const control of findAll(group, interactiveSelector, MAX_VERBS)) {
    const { verb } = lexicon.label(nameOf(control));
    if (verb) found.add(verb);
  }
  return [...found];
}

/** A short text right before a list, which may be its heading though it is not marked as one. */
function introductionOf(box: Element): string[] {
  const parent = parentOf(box);
  const siblings = parent ? childrenOf(parent) : [];
  const before = siblings[siblings.indexOf(box) - 1];
  const isText =
    before && !matchesSelector(before, HEADING) && !findAll(before, interactiveSelector).length;
  const text = isText ? textOf(before, MAX_HEADING) : '';
  return text !== '' && text.length <= MAX_INTRODUCTION ? [text] : [];
}

/** Where the links in a unit lead to. */
const addressesIn = (unit: Element) =>
  [unit, ...findAll(unit, 'a[href]')].flatMap((link) => {
    const href = attributeOf(link, 'href') ?? '';
    return href.startsWith('/') || href.startsWith('#') ? [decodeSafely(href)] : [];
  });

/**
 * What a group of networks outside a compose panel is for; `null` when the page does not say.
 * The nearest heading decides, then the controls in the group, then what introduces the group, where
 * `unit` leads to, and the address of the page.
 */
export function actionsOfGroup(
  group: Element,
  unit: Element,
  url: URL,
  lexicon: Lexicon,
): readonly Action[] | null {
  const address = lexicon.topic(addressOf(url));
  const [title] = findAll(document, 'h1', 1);
  if (address?.quiet || (title && lexicon.topic(textOf(title))?.quiet)) return [];
  const verbs = verbsIn(group, lexicon);
  const topicIn = (texts: readonly string[]) => {
    for (const text of texts) {
      const topic = lexicon.topic(text);
      if (topic && (topic.quiet || topic.actions.length > 0)) return topic;
    }
    return null;
  };
  const introduced = topicIn([...introductionOf(group), ...addressesIn(unit)]);
  let below: Element | null = null;
  let up = 0;
  for (let at: Element | null = group; at && up < MAX_CLIMB; below = at, at = parentOf(at), up++) {
    const topic = topicIn(headingsAt(at, below));
    if (topic?.quiet) return [];
    if (verbs.length > 0 && topic) return verbs;
    // What stands nearer says more than a heading of the whole page.
    if (topic) return (up > 2 ? introduced?.actions : null) ?? topic.actions;
  }
  if (introduced?.quiet) return [];
  return verbs.length > 0 ? verbs : (introduced?.actions ?? address?.actions ?? null);
}

/** The heading that stands right before `element` among what is beside it, if any is near. */
function headingBefore(element: Element): string | null {
  let at = previousElementOf(element);
  for (let steps = 0; at && steps < MAX_BESIDE; steps++, at = previousElementOf(at)) {
    const [heading] = matchesSelector(at, HEADING)
      ? [at]
      : elementCountIn(at) < MAX_HEADER
        ? findAll(at, HEADING, 1)
        : [];
    const text = heading ? textOf(heading, MAX_HEADING + 1).trim() : '';
    if (text !== '' && text.length <= MAX_HEADING) return text;
  }
  return null;
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

/** The navigation, tab list or menu that `element` stands in. */
export const areaAround = (element: Element): Element | null =>
  pathOf(element).find((at) => matchesSelector(at, AREAS)) ?? null;
