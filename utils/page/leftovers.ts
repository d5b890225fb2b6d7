import { findAll, removeAttributeOf } from './dom';
import { NOTICE_TAG } from './notice-tag';
import { PICKER_TAG } from './picker/picker-tag';
import { ATTRIBUTE, isOwnSheet, PENDING } from './stylesheet';

const MOST = 2_000;

/**
 * Takes away what an earlier copy of this script has left in the page when the extension was updated or
 * reloaded under it. Call it before anything of this copy is there.
 */
export function removeLeftovers(): void {
  for (const element of findAll(document, `${NOTICE_TAG}, ${PICKER_TAG}`, MOST)) element.remove();
  for (const name of [ATTRIBUTE, PENDING])
    for (const element of findAll(document, `[${name}]`, MOST)) removeAttributeOf(element, name);
  try {
    const others = document.adoptedStyleSheets.filter((sheet) => !isOwnSheet(sheet));
    if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
  } catch {
    // A stylesheet that stays says the same as the new one.
  }
}
