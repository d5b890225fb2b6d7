import { expect, type Page } from '@playwright/test';
import { all, attributeOf, centre, find, type Node, plain, textOf } from './closed.ts';

const TAG = 'compose-guard-notice';

/** What a notice says of a press that did not count. */
const REFUSED = 'Something covered this message';
const MOST_TRIES = 5;

/** A notice takes presses when it has stood still and in sight for half a second. */
const TRUSTED_MS = 700;

/** A notice as a person meets it; its shadow root is closed to the page and to Playwright. */
export interface Notice {
  /** Everything it says, controls included; empty when there is none. */
  readonly text: () => Promise<string>;
  /** Presses the button or link with this name by a real mouse click. */
  readonly press: (name: string, how?: (x: number, y: number) => Promise<void>) => Promise<void>;
  /** The middle of a control, once the notice has stood still for long enough. */
  readonly standing: (name: string) => Promise<{ readonly x: number; readonly y: number }>;
  /** How large its controls are; those in a sentence are left out. */
  readonly sizes: () => Promise<readonly { readonly height: number; readonly width: number }[]>;
  readonly links: () => Promise<readonly string[]>;
  readonly count: () => Promise<number>;
  readonly waitFor: (text: string | RegExp) => Promise<void>;
}

/** The notices of `page`, in all its frames. */
export async function noticeOf(page: Page): Promise<Notice> {
  const session = await page.context().newCDPSession(page);
  const text = async () => plain((await find(session, TAG)).map(textOf).join(' '));
  const controls = async () =>
    (await find(session, TAG)).flatMap(all).filter(({ nodeName }) => /^(BUTTON|A)$/.test(nodeName));
  const nameOf = (node: Node) => attributeOf(node, 'aria-label') ?? plain(textOf(node));
  /** Where a control is once the notice has stood there for long enough to be trusted. */
  const standing = async (name: string) => {
    let place: { x: number; y: number } | null = null;
    let since = 0;
    const hasSettled = async () => {
      const control = (await controls()).find((node) => nameOf(node) === name);
      const next = control ? await centre(session, control).catch(() => null) : null;
      if (next === null || next.x !== place?.x || next.y !== place.y) since = Date.now();
      place = next;
      return next !== null && Date.now() - since > TRUSTED_MS;
    };
    await expect
      .poll(hasSettled, { intervals: [250], message: `"${name}" stands still` })
      .toBe(true);
    return place ?? { x: 0, y: 0 };
  };
  return {
    text,
    standing,
    count: async () => (await find(session, TAG)).length,
    sizes: async () =>
      Promise.all(
        (await controls())
          .filter(({ nodeName }) => nodeName === 'BUTTON')
          .map(async ({ nodeId }) => (await session.send('DOM.getBoxModel', { nodeId })).model),
      ),
    links: async () => (await controls()).flatMap((node) => attributeOf(node, 'href') ?? []),
    waitFor: (expected) => expect.poll(text).toMatch(expected),
    press: async (name, how = (x, y) => page.mouse.click(x, y)) => {
      await expect.poll(async () => (await controls()).map(nameOf)).toContain(name);
      // On a busy machine the browser is not always sure that a notice is in sight: people press again.
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const { x, y } = await standing(name);
        await how(x, y);
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
        );
        if (!(await text()).includes(REFUSED)) return;
      }
    },
  };
}
