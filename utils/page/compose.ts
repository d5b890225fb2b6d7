import type { Action } from '@/utils/availability/vocabulary';
import { tokensOf } from '@/utils/plan/text';
import { attributeOf, findAll, matchesSelector, parentOf, pathOf, tagOf, textOf } from './dom';
import { fact } from './facts';
import { isChoice } from './kinds';
import type { Lexicon } from './lexicon';
import type { PlacedMark, Snapshot } from './snapshot';
import { addressOf } from './topics';

const COMPOSING = new Set<Action>(['create-post', 'cross-post', 'auto-share', 'schedule-post']);
const MAX_CLIMB = 16;
/** Longer class attributes are not read to the end. */
const MAX_NAME = 500;
const ACCEPTED = 5;
const DIALOG = 'dialog,[role=dialog],[aria-modal=true]';
const CHAT = new Set(['chat', 'comment', 'comments', 'messenger', 'reply', 'replies', 'search']);
const ADDRESS = new Set(['compose', 'composer', 'create', 'new', 'planner', 'publish', 'schedule']);

/** Whether people answer or search here rather than publish. */
const isConversation = fact(
  (element) =>
    tagOf(element) === 'article' ||
    attributeOf(element, 'role') === 'search' ||
    ['class', 'id', 'aria-label', 'data-testid'].some((name) =>
      tokensOf(attributeOf(element, name)?.slice(0, MAX_NAME) ?? '').some((token) =>
        CHAT.has(token),
      ),
    ),
);

/** "Post to X" on something to choose says what the box is for. */
const saysSo = ({ action, path }: PlacedMark) =>
  action !== null && COMPOSING.has(action) && isChoice(path);

const isDialog = fact((element) => matchesSelector(element, DIALOG));
const isDistinct = fact((element) =>
  matchesSelector(element, `${DIALOG},form,[role=form],[role=region]`),
);

/** How much speaks for `box` around `editor` being a compose panel, with what the address hints at. */
function scoreOf(snapshot: Snapshot, box: Element, editor: Element, hint: number): number {
  const own = snapshot.marksIn(box);
  const networks = new Set(own.map(({ network }) => network));
  const spoken = own.some((mark) => mark.weight >= 4 || (mark.weight === 3 && isChoice(mark.path)));
  const around = pathOf(editor);
  const within = around.slice(0, around.indexOf(box) + 1);
  let score = hint;
  if (networks.size > 1 || own.some(saysSo)) score += 3;
  else if (spoken) score += 2;
  if (snapshot.hasSubmit(box)) score += 2;
  if (within.some(isDistinct)) score += 1;
  if (within.some(isConversation)) score -= 3;
  return score;
}

const LOOKING = new Set<Action>(['analytics', 'listening']);

/** Whether a box says that it is about something else than writing: figures, tracking, consent. */
function isElsewhere(box: Element, lexicon: Lexicon): boolean {
  const [title] = findAll(box, 'h1,h2,h3,[role=heading],legend');
  const topic = title ? lexicon.topic(textOf(title)) : null;
  return topic !== null && (topic.quiet || topic.actions.every((action) => LOOKING.has(action)));
}

/**
 * The compose panels around the editors of a page: the smallest box that also holds a way to submit
 * and a choice of networks, widened to the dialog that it stands in.
 */
export function findPanels(
  snapshot: Snapshot,
  located: readonly Element[],
  url: URL,
  lexicon: Lexicon,
): Element[] {
  const panels = new Set(located);
  const isAddressed = tokensOf(url.pathname + url.hash).some((token) => ADDRESS.has(token));
  const isQuiet = !isAddressed && lexicon.topic(addressOf(url))?.quiet === true;
  const hint = Number(isAddressed) - Number(isQuiet);
  for (const editor of snapshot.editors) {
    let box: Element | null = editor;
    for (let up = 0; box && up < MAX_CLIMB; up++, box = parentOf(box)) {
      if (panels.has(box)) break;
      if (!snapshot.hasSubmit(box) || snapshot.marksIn(box).length === 0) continue;
      if (scoreOf(snapshot, box, editor, hint) < ACCEPTED || isElsewhere(box, lexicon)) continue;
      panels.add(pathOf(box).find(isDialog) ?? box);
      break;
    }
  }
  return outermost([...panels]);
}

const outermost = (elements: readonly Element[]) =>
  elements.filter((element) => {
    const around = pathOf(element).slice(1);
    return !elements.some((other) => around.includes(other));
  });
