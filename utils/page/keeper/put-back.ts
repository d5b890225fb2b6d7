import { documentOf, viewOf } from '@/utils/page/documents';
import { tagOf } from '@/utils/page/dom';
import { textOfEditor } from '@/utils/page/editor-text';
import type { PanelReading } from './panel-reading';
import type { PanelText } from './panel-texts';
import { isPrivateField } from './private-field';

const setArea = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
const setField = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const holds = (editor: Element, text: string) => plain(textOfEditor(editor)) === plain(text);
const settled = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function fill(editor: Element, text: string): void {
  (tagOf(editor) === 'textarea' ? setArea : setField)?.call(editor, text);
  for (const type of ['input', 'change'])
    editor.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Editors take a paste into their own model; most of them only from there the text is safe. */
function paste(editor: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    clipboardData: data,
    composed: true,
  });
  return !editor.dispatchEvent(event);
}

/** How many frames an editor may take to show what it was given. */
const PATIENCE = 12;
const TRIES = 3;

async function shows(editor: Element, text: string): Promise<boolean> {
  for (let frame = 0; frame < PATIENCE; frame++) {
    await settled();
    if (holds(editor, text)) return true;
  }
  return false;
}

async function write(editor: Element, text: string): Promise<boolean> {
  const tag = tagOf(editor);
  if (tag === 'textarea' || tag === 'input') {
    fill(editor, text);
    await settled();
    return holds(editor, text);
  }
  const view = viewOf(documentOf(editor));
  if (!(editor instanceof (view?.HTMLElement ?? HTMLElement))) return false;
  editor.focus();
  for (let tries = 0; tries < TRIES; tries++) {
    view?.getSelection()?.selectAllChildren(editor);
    // Editors hear of a new selection a little later; until then they take nothing.
    for (let frame = 0; frame < PATIENCE * tries; frame++) await settled();
    await settled();
    if (!paste(editor, text)) documentOf(editor).execCommand('insertText', false, text);
    if (await shows(editor, text)) return true;
    if (textOfEditor(editor).trim() !== '') return false;
  }
  return false;
}

/**
 * Writes `texts` into the empty editors of a panel, each where the text of its network stands; whether
 * the longest stands there now. What is written already is never touched.
 */
export async function putBack(
  { editors }: PanelReading,
  texts: readonly PanelText[],
): Promise<boolean> {
  const longestFirst = [...texts].sort((a, b) => b.text.length - a.text.length);
  const [main] = longestFirst;
  const free = editors.filter(
    ({ element }) => !isPrivateField(element) && textOfEditor(element).trim() === '',
  );
  let isBack = false;
  for (const each of longestFirst) {
    const place =
      free.find(({ network }) => network === each.network) ?? (each === main ? free[0] : undefined);
    if (!place) continue;
    free.splice(free.indexOf(place), 1);
    const done = await write(place.element, each.text);
    if (each === main) isBack = done;
  }
  return isBack;
}
