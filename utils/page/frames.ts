import { attributeOf } from './dom';

/** A longer document is waited for. */
const MAX_LENGTH = 50_000;

let parsed: { readonly source: string; readonly document: Document } | null = null;

/** What a frame is about to show, without running anything of it. */
function announced(frame: Element): Document | null {
  const source = attributeOf(frame, 'srcdoc');
  if (source === null || source.length > MAX_LENGTH) return null;
  if (parsed?.source !== source)
    parsed = { document: new DOMParser().parseFromString(source, 'text/html'), source };
  return parsed.document;
}

/** The document in a frame of the same origin; of one that is still empty, what its source says. */
export function documentIn(frame: Element): Document | null {
  try {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    if (inside === null) return null;
    return inside.body?.firstElementChild ? inside : (announced(frame) ?? inside);
  } catch {
    return null;
  }
}
