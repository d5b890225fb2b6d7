import type { Action } from '@/utils/availability/vocabulary';
import { attributeOf, childrenOf, matchesSelector, parentOf, pathOf, textOf } from './dom';
import { interactiveSelector, nameOf } from './kinds';
import type { Lexicon } from './lexicon';
import { normalizeLabel } from './text';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';
const MAX_HEADING = 90;
const MAX_CLIMB = 12;

/** What a text says a region is for; `quiet` when it says that nothing is posted there. */
interface Topic {
  readonly quiet: boolean;
  readonly actions: readonly Action[];
}

/** Whether `phrase` stands in `text` as whole words. */
const holds = (text: string, phrase: string) => ` ${text} `.includes(` ${phrase} `);

/** The topic of one heading, label or address. */
function topicOf(text: string, lexicon: Lexicon): Topic | null {
  const words = normalizeLabel(text)
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim();
  if (words === '') return null;
  if (lexicon.quiet.some((phrase) => holds(words, phrase))) return { quiet: true, actions: [] };
  const actions = new Set<Action>();
  for (const [phrase, action] of lexicon.topics)
    if (holds(words, phrase)) actions.add(action as Action);
  return actions.size > 0 ? { quiet: false, actions: [...actions] } : null;
}

/** The texts that introduce `box` on its level: its label, then headings that stand before it. */
function headingsAt(box: Element, below: Element | null): string[] {
  const texts = [attributeOf(box, 'aria-label') ?? ''];
  for (const child of childrenOf(box)) {
    if (child === below) break;
    if (matchesSelector(child, HEADING)) texts.unshift(textOf(child));
    else for (const found of child.querySelectorAll(HEADING)) texts.unshift(textOf(found));
  }
  return texts.filter((text) => text.trim() !== '' && text.length <= MAX_HEADING);
}

/** The actions that controls inside the entries perform, by their whole names. */
function verbsIn(group: Element, lexicon: Lexicon): Action[] {
  const found = new Set<Action>();
  for (const control of group.querySelectorAll(interactiveSelector)) {
    const action = lexicon.verbs.get(nameOf(control));
    if (action) found.add(action as Action);
  }
  return [...found];
}

/**
 * What a group of networks outside a compose panel is for, or nothing when the page does not say.
 * The nearest heading decides, then the controls in the group, then the address.
 */
export function actionsOfGroup(group: Element, url: URL, lexicon: Lexicon): readonly Action[] {
  const address = topicOf(decodeURIComponentSafely(url.pathname + url.hash), lexicon);
  const title = group.ownerDocument.querySelector('h1');
  if (address?.quiet || (title && topicOf(textOf(title), lexicon)?.quiet)) return [];
  const verbs = verbsIn(group, lexicon);
  let below: Element | null = null;
  let up = 0;
  for (let at: Element | null = group; at && up < MAX_CLIMB; below = at, at = parentOf(at), up++)
    for (const text of headingsAt(at, below)) {
      const topic = topicOf(text, lexicon);
      if (topic?.quiet) return [];
      if (topic) return verbs.length > 0 ? verbs : topic.actions;
    }
  return verbs.length > 0 ? verbs : (address?.actions ?? []);
}

function decodeURIComponentSafely(text: string): string {
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
