import type { Frame, Page } from '@playwright/test';

/** One guarded unit of a page. */
export interface Guarded {
  readonly state: string;
  readonly text: string;
  readonly tag: string;
  /** Whether it takes any room on the screen. */
  readonly visible: boolean;
}

/** All units that bear the public attribute in a frame, open shadow roots included. */
export function guardedIn(frame: Page | Frame): Promise<Guarded[]> {
  return frame.evaluate(() => {
    const found: Guarded[] = [];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        const state = element.getAttribute('data-compose-guard');
        if (state !== null)
          found.push({
            state,
            text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
            tag: element.localName,
            visible: element.getClientRects().length > 0,
          });
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found;
  });
}

/** What must never be: an editor inside a hidden unit, a notice over a control, an error of the page. */
export function violationsIn(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    const editors = 'textarea,[contenteditable=""],[contenteditable=true],iframe';
    const controls = `${editors},button,a[href],input,select,[role=button],[role=checkbox],[role=switch],[role=tab]`;
    for (const hidden of document.querySelectorAll('[data-compose-guard=hidden]'))
      if (hidden.matches(editors) || hidden.querySelector(editors))
        found.push('an editor is hidden');
    for (const notice of document.querySelectorAll('compose-guard-notice')) {
      const a = notice.getBoundingClientRect();
      if (getComputedStyle(notice).visibility === 'hidden') continue;
      for (const control of document.querySelectorAll(controls)) {
        const b = control.getBoundingClientRect();
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        if (b.width > 0 && b.height > 0 && !apart)
          found.push(`a notice covers ${control.outerHTML.slice(0, 80)}`);
      }
    }
    const { appErrors } = window as { appErrors?: unknown[] };
    for (const error of appErrors ?? []) found.push(`the page failed: ${String(error)}`);
    return found;
  });
}
