import { tokensOf } from '@/utils/plan/text';
import { attributeOf, byId, isElement, matchesSelector, parentOf, pathOf, tagOf } from './dom';
import { fact } from './facts';
import type { Inventory } from './inventory';
import type { Lexicon } from './lexicon';
import type { Mark } from './marks';
import type { Unit } from './units';
import { repeatsWriting } from './written';

/** One look at the inventory: what stands below which element, computed once per evaluation. */
export interface Snapshot {
  /** Marks that may be acted on, with the elements around them, innermost first. */
  readonly marks: readonly PlacedMark[];
  readonly editors: readonly Element[];
  /** Networks whose marks stand at or below an element, weak ones only when asked for. */
  readonly networksIn: (element: Element, weak?: boolean) => ReadonlySet<string>;
  readonly marksIn: (element: Element) => readonly PlacedMark[];
  readonly hasEditor: (element: Element) => boolean;
  readonly hasSubmit: (element: Element) => boolean;
  readonly isInEditor: (element: Element) => boolean;
  /** What was found out from all this, for those who ask again. */
  readonly strangers: Map<Element, { found: number; all: boolean }>;
  readonly units: Map<PlacedMark, Unit | null>;
}

export interface PlacedMark extends Mark {
  readonly path: readonly Element[];
}

const PREVIEW = new Set(['preview', 'previews', 'embed', 'embeds', 'apercu']);
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** Longer class attributes are not read to the end. */
const MAX_NAME = 500;
const QUOTED = new Set(['blockquote', 'pre', 'code', 'figure']);

/** Previews and quotations repeat networks and texts without being controls. */
const isQuoted = fact(
  (element) =>
    QUOTED.has(tagOf(element)) ||
    ['class', 'id', 'data-testid'].some((name) =>
      tokensOf(attributeOf(element, name)?.slice(0, MAX_NAME) ?? '').some((token) =>
        PREVIEW.has(token),
      ),
    ),
);

/** A link to a network's own pages still works: sharing by hand, following, reading. */
function leadsToNetwork(element: Element, hosts: Lexicon['hosts']): boolean {
  if (tagOf(element) !== 'a') return false;
  const href = attributeOf(element, 'href');
  if (!href || !/^(https?:)?\/\//.test(href)) return false;
  try {
    return new URL(href, 'https://page.invalid').host.replace(/^(www|m|mobile)\./, '') in hosts;
  } catch {
    return false;
  }
}

/** A table of contents leads to headings of its own page: nothing is done there. */
function leadsToHeading(element: Element): boolean {
  const href = tagOf(element) === 'a' ? attributeOf(element, 'href') : null;
  if (!href || !/^#[^/!]/.test(href)) return false;
  const heading = byId(element, href.slice(1));
  return heading !== null && matchesSelector(heading, HEADINGS);
}

/** Whether nothing but the address of a link tells the network. */
export const isLinkOnly = ({ signals }: Mark) => signals.every(({ kind }) => kind === 'link');

/** What stands at or below an element. */
interface Below {
  readonly hints: Set<string>;
  readonly marks: PlacedMark[];
  readonly networks: Set<string>;
}
const NOTHING: Below = { hints: new Set(), marks: [], networks: new Set() };

/** Takes a snapshot; `ignored` elements and everything in them count for nothing. */
export function takeSnapshot(
  inventory: Inventory,
  lexicon: Lexicon,
  ignored: ReadonlySet<Element>,
): Snapshot {
  const editorSet = inventory.editors;
  const idle = new Map<Element, boolean>();
  const isIdle = (element: Element): boolean => {
    const cached = idle.get(element);
    if (cached !== undefined) return cached;
    const result =
      ignored.has(element) ||
      editorSet.has(element) ||
      isQuoted(element) ||
      leadsToNetwork(element, lexicon.hosts) ||
      leadsToHeading(element);
    idle.set(element, result);
    return result;
  };

  const repeats = repeatsWriting(inventory);
  const isRepeated = ({ action, element }: Mark) => action !== null && repeats(element);
  const marks: PlacedMark[] = [];
  const below = new Map<Element, Below>();
  for (const mark of inventory.marks.values()) {
    if (isRepeated(mark)) continue;
    const path = pathOf(mark.element);
    const placed = { ...mark, path };
    // What a link looks like is its own matter; where it leads to may tell whose row it stands in.
    const within = isLinkOnly(mark) ? path.slice(1) : path;
    const active = !within.some(isIdle);
    if (active) marks.push(placed);
    for (const element of path) {
      let at = below.get(element);
      if (!at) {
        at = { hints: new Set(), marks: [], networks: new Set() };
        below.set(element, at);
      }
      // A lone "X" may be a close button: it must not split another network's control.
      if (mark.weight > 1) at.networks.add(mark.network);
      at.hints.add(mark.network);
      if (active) at.marks.push(placed);
    }
  }

  const withEditor = around(editorSet);
  const withSubmit = around(inventory.submits);
  return {
    marks,
    editors: [...editorSet].filter((editor) => !hasEditorAround(editor, editorSet)),
    networksIn: (element, weak = false) => {
      const at = below.get(element) ?? NOTHING;
      return weak ? at.hints : at.networks;
    },
    marksIn: (element) => (below.get(element) ?? NOTHING).marks,
    strangers: new Map(),
    units: new Map(),
    hasEditor: (element) => withEditor.has(element),
    hasSubmit: (element) => withSubmit.has(element),
    isInEditor: (element) => pathOf(element).some((at) => editorSet.has(at)),
  };
}

function around(elements: ReadonlySet<Element>): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements)
    for (let at: Element | null = element; at && !found.has(at); at = parentOf(at)) found.add(at);
  return found;
}

function hasEditorAround(editor: Element, editors: ReadonlySet<Element>): boolean {
  const parent = parentOf(editor);
  return isElement(parent) && pathOf(parent).some((element) => editors.has(element));
}
