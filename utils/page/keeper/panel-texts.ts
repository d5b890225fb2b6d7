import { linksOfEditor, textOfEditor } from '@/utils/page/editor-text';
import type { PanelReading } from './panel-reading';
import { isKeptField, isPrivateField } from './private-field';

/** What is written in one place of a panel; `network` where it is for that one only. */
export interface PanelText {
  readonly network: string | null;
  readonly text: string;
}

/** All that is written in a panel. */
export interface PanelTexts {
  readonly texts: readonly PanelText[];
  /** Where links lead that the texts do not name. */
  readonly links: readonly string[];
  /** Whether more was written than is kept. */
  readonly isCut: boolean;
}

/** So much of a panel is kept: characters, texts and links. */
const MOST = { characters: 1_000_000, links: 50, linkLength: 2048, texts: 20 };

const isEmpty = ({ text }: PanelText) => text.trim() === '';

/** Keeps the texts in their order as far as there is room. */
function withinLimits(all: readonly PanelText[]): Pick<PanelTexts, 'texts' | 'isCut'> {
  let room = MOST.characters;
  const texts = all.slice(0, MOST.texts).map(({ network, text }) => {
    const kept = text.slice(0, room);
    room -= kept.length;
    return { network, text: kept };
  });
  const wanted = all.reduce((sum, { text }) => sum + text.length, 0);
  return { isCut: wanted >= MOST.characters, texts: texts.filter((each) => !isEmpty(each)) };
}

/** Texts that repeat another one of the panel say nothing new. */
const distinct = (all: readonly PanelText[]) =>
  all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);

const textIn = (element: Element, network: string | null): PanelText => ({
  network,
  text: textOfEditor(element),
});

/** In a frame each paragraph may be an editor of its own: together they are the text. */
function joinedInFrames(editors: PanelReading['editors']): PanelText[] {
  const groups = Map.groupBy(editors, ({ element }) =>
    element.ownerDocument === document ? element : element.ownerDocument,
  );
  return [...groups.values()].flatMap((same): PanelText[] => {
    const [first] = same;
    const texts = same.map(({ element }) => textOfEditor(element)).filter((text) => text !== '');
    return first ? [{ network: first.network, text: texts.join('\n') }] : [];
  });
}

/**
 * Collects what is written in one panel: editors that come and go with the tabs of networks are
 * remembered. `typed` are the fields in which a person has typed.
 */
export function collectTexts(
  typed: WeakSet<Element>,
): (reading: PanelReading) => PanelTexts | 'empty' | null {
  const known = new Map<string, PanelText>();
  let links: readonly string[] = [];

  return ({ editors, fields }) => {
    const open = editors.filter(({ element }) => !isPrivateField(element));
    // A panel that is just being drawn says nothing.
    if (open.length === 0) return null;
    const typedFields = fields.filter((field) => typed.has(field) && isKeptField(field));
    const now = [...joinedInFrames(open), ...typedFields.map((field) => textIn(field, null))];
    if (now.every(isEmpty)) {
      known.clear();
      return 'empty';
    }
    const counts = new Map<string | null, number>();
    for (const each of now) {
      const place = counts.get(each.network) ?? 0;
      counts.set(each.network, place + 1);
      const key = `${each.network ?? ''}#${place}`;
      if (isEmpty(each)) known.delete(key);
      else known.set(key, each);
    }
    const whole = now.map(({ text }) => text).join('\n');
    const found = open.flatMap(({ element }) => linksOfEditor(element, whole));
    links = [...new Set(found)].filter(({ length }) => length <= MOST.linkLength);
    return { ...withinLimits(distinct([...known.values()])), links: links.slice(0, MOST.links) };
  };
}
