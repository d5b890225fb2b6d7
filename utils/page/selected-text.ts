import { attributeOf, isElement, parentOf, pathOf, shadowOf } from './dom';
import { isPrivateField } from './keeper/private-field';
import { rootsIn } from './picker/roots';
import type { OpenShadow } from './shadows';

/** What a person has selected in a frame. */
export type SelectedText =
  | { readonly kind: 'text'; readonly text: string }
  /** It stands in a field for passwords, payment or one-time codes. */
  | { readonly kind: 'secret' }
  | { readonly kind: 'none' };

/** Some browsers tell the selection of a shadow tree only there. */
type Selecting = Document | (ShadowRoot & { readonly getSelection?: () => Selection | null });

function focusedIn(openClosed: OpenShadow): Element | null {
  let at = document.activeElement;
  for (let inner = at; inner; ) {
    at = inner;
    inner = (shadowOf(inner) ?? openClosed(inner))?.activeElement ?? null;
  }
  return at;
}

const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

function selectedInField(field: HTMLInputElement | HTMLTextAreaElement): SelectedText {
  if (isPrivateField(field)) return { kind: 'secret' };
  const { selectionEnd, selectionStart, value } = field;
  const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  return text === '' ? { kind: 'none' } : { kind: 'text', text };
}

function selectedIn(root: Selecting): SelectedText {
  const selection = root.getSelection?.() ?? null;
  const text = String(selection ?? '');
  const { anchorNode = null } = selection ?? {};
  if (text.trim() === '' || !anchorNode) return { kind: 'none' };
  const element = isElement(anchorNode) ? anchorNode : parentOf(anchorNode);
  const around = element ? pathOf(element) : [];
  const editor = around.findLast((at) => attributeOf(at, 'contenteditable') !== null);
  const isSecret = [element, editor].some((at) => at && isPrivateField(at));
  return isSecret ? { kind: 'secret' } : { kind: 'text', text };
}

/** The text that is selected in this frame, with its lines, wherever in it that is. */
export function selectedText(openClosed: OpenShadow): SelectedText {
  const focused = focusedIn(openClosed);
  const inField = isField(focused) ? selectedInField(focused) : ({ kind: 'none' } as const);
  if (inField.kind !== 'none') return inField;
  for (const root of rootsIn(openClosed)) {
    const selected = selectedIn(root);
    if (selected.kind !== 'none') return selected;
  }
  return { kind: 'none' };
}
