import { bodyOf, documentOf, viewOf } from '@/utils/page/documents';
import {
  attributeOf,
  contains,
  findAll,
  matchesSelector,
  parentOf,
  pathOf,
  tagOf,
  topOf,
} from '@/utils/page/dom';
import { documentIn } from '@/utils/page/frames';
import type { Inventory } from '@/utils/page/inventory';
import { isEditor } from '@/utils/page/kinds';
import { selectedIn } from '@/utils/page/selected';
import type { Region } from '@/utils/page/types';

/** A place to write in, and the network whose own text it holds; `null` where one is for all. */
interface PanelEditor {
  readonly element: Element;
  readonly network: string | null;
}

/** What stands in a panel now, besides what is written. */
export interface PanelReading {
  /** All that belongs to the panel stands in it, but for an editor that is the page's only one. */
  readonly box: Element;
  readonly editors: readonly PanelEditor[];
  /** Fields for short texts. */
  readonly fields: readonly Element[];
  /** Ids of the networks that are chosen. */
  readonly chosen: readonly string[];
}

type Known = Pick<Inventory, 'editors' | 'fields' | 'marks'>;
type Marks = readonly (readonly [Element, string])[];

const EDITABLE =
  '[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],textarea';
const SELECTED_TAB = '[role=tab][aria-selected=true]';

/** Where one writes in `editor`: itself, or what is in it where it is a frame. */
function innerEditors(editor: Element): Element[] {
  if (tagOf(editor) !== 'iframe') return [editor];
  const inside = documentIn(editor);
  if (!inside || !viewOf(inside)) return [];
  if (inside.designMode === 'on') return [inside.body];
  const found = findAll(inside, EDITABLE).filter(isEditor);
  return found.filter((each) => !found.some((other) => other !== each && contains(other, each)));
}

/**
 * The only network that has marks in an element; `undefined` where there are others, `null` where there
 * are none. Each mark is climbed from once, however often that is asked.
 */
function networksIn(marks: Marks): (element: Element) => string | null | undefined {
  const found = new Map<Element, string | undefined>();
  for (const [mark, network] of marks)
    for (let at: Element | null = mark; at; at = parentOf(at))
      found.set(at, found.has(at) && found.get(at) !== network ? undefined : network);
  return (element) => (found.has(element) ? found.get(element) : null);
}
type OnlyNetwork = ReturnType<typeof networksIn>;

/** A box around the editor that holds marks of one network says whose it is; else the tab that is open. */
function networkOf(editor: Element, box: Element, onlyIn: OnlyNetwork): string | null {
  for (let at = parentOf(editor); at && at !== box; at = parentOf(at)) {
    const network = onlyIn(at);
    if (network === undefined) break;
    if (network !== null) return network;
  }
  const [tab, another] = findAll(box, SELECTED_TAB);
  return tab && !another ? (onlyIn(tab) ?? null) : null;
}

const isTab = (element: Element) => attributeOf(element, 'role') === 'tab';

/** Whether the control around a mark, as far as it is its network's alone, is selected. */
function isChosen(mark: Element, network: string, box: Element, onlyIn: OnlyNetwork): boolean {
  let unit: Element | null = null;
  for (let at: Element | null = mark; at && at !== box; at = parentOf(at)) {
    if (onlyIn(at) !== network) break;
    unit = at;
  }
  const selected = unit && selectedIn(unit);
  return !!selected && !isTab(selected);
}

/** So far around a control that a rule names the panel is looked for. */
const MAX_CLIMB = 10;

/** The box that holds what is written for a region; a rule names controls, not panels. */
function panelOf({ box, kind }: Region, editors: ReadonlySet<Element>): Element {
  if (kind !== 'rule') return box;
  const around = pathOf(box)
    .slice(0, MAX_CLIMB)
    .filter((at) => at !== bodyOf(documentOf(at)) && at !== topOf(documentOf(at)));
  return around.find((at) => [...editors].some((editor) => contains(at, editor))) ?? box;
}

/** Reads the panel of `region`; where nobody writes in it, the page's only editor counts as its own. */
export function readPanel({ editors, fields, marks: all }: Known, region: Region): PanelReading {
  const box = panelOf(region, editors);
  const marks: Marks = [...all].flatMap(([element, { network, weight }]) =>
    weight > 1 && contains(box, element) ? [[element, network] as const] : [],
  );
  const onlyIn = networksIn(marks);
  const inside = [...editors].filter((editor) => contains(box, editor));
  const isApart = inside.length === 0 && region.kind === 'compose' && editors.size === 1;
  const own = isApart ? [...editors] : inside;
  return {
    box,
    chosen: [
      ...new Set(
        marks.flatMap(([mark, network]) => (isChosen(mark, network, box, onlyIn) ? network : [])),
      ),
    ],
    editors: own.flatMap((editor) =>
      innerEditors(editor).map((element) => ({ element, network: networkOf(editor, box, onlyIn) })),
    ),
    fields: [...fields].filter(
      (field) => contains(box, field) && !editors.has(field) && !matchesSelector(field, 'textarea'),
    ),
  };
}
