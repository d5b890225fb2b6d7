import { expect, type Locator, type Page } from '@playwright/test';
import { all, attributeOf, centre, find, type Node, plain, textOf } from './closed.ts';
import type { Extension } from './extension.ts';
import { openPopup, pressAndClose } from './own-pages.ts';

const TAG = 'compose-guard-picker';
/** What the panel says of a press that did not count. */
const REFUSED = 'Something covered this message';
/** A press that changes something counts after half a second. */
const TRUSTED_MS = 700;
const MOST_TRIES = 5;

/** The picker as a person meets it; its shadow root is closed to the page and to Playwright. */
export interface Picker {
  /** Everything that its panels say, in all frames; empty when there is none. */
  readonly text: () => Promise<string>;
  readonly waitFor: (text: string | RegExp) => Promise<void>;
  readonly count: () => Promise<number>;
  /** Presses a button by a real click; `how` presses in another way. */
  readonly press: (name: string, how?: (x: number, y: number) => Promise<void>) => Promise<void>;
  readonly names: () => Promise<readonly string[]>;
  /** How many parts of the page are shown as if they were hidden. */
  readonly dimmed: () => Promise<number>;
  readonly isRefusing: () => Promise<boolean>;
}

const classesOf = (node: Node) => (attributeOf(node, 'class') ?? '').split(' ');

/** Opens the picker by the popup's button. */
export async function openPicker(extension: Extension, page: Page): Promise<Picker> {
  const popup = await openPopup(extension, page);
  await pressAndClose(popup, () => popup.getByRole('button', { name: 'Pick a control' }).click());
  await page.bringToFront();
  const picker = await pickerOf(page);
  await picker.waitFor('Pick a control');
  return picker;
}

/** The picker of `page`, in all its frames. */
export async function pickerOf(page: Page): Promise<Picker> {
  const session = await page.context().newCDPSession(page);
  const nodes = async () => (await find(session, TAG)).flatMap(all);
  const text = async () => plain((await find(session, TAG)).map(textOf).join(' '));
  const nameOf = (node: Node) => plain(textOf(node));
  const buttons = async () => (await nodes()).filter(({ nodeName }) => nodeName === 'BUTTON');
  return {
    count: async () => (await find(session, TAG)).length,
    dimmed: async () => (await nodes()).filter((node) => classesOf(node).includes('dim')).length,
    isRefusing: async () => (await nodes()).some((node) => classesOf(node).includes('refused')),
    names: async () => (await buttons()).map(nameOf),
    press: async (name, how = (x, y) => page.mouse.click(x, y)) => {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        await expect.poll(async () => (await buttons()).map(nameOf)).toContain(name);
        await expect
          .poll(
            async () => {
              const button = (await buttons()).find((node) => nameOf(node) === name);
              return button ? centre(session, button).catch(() => null) : null;
            },
            { message: `"${name}" is drawn` },
          )
          .not.toBeNull();
        // The picker opened a while ago: this is the time for which nothing may have covered it.
        await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), TRUSTED_MS);
        const button = (await buttons()).find((node) => nameOf(node) === name);
        if (!button) continue;
        const { x, y } = await centre(session, button);
        await how(x, y);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        if (!(await text()).includes(REFUSED)) return;
      }
    },
    text,
    waitFor: (expected) => expect.poll(text).toMatch(expected),
  };
}

/** Moves the mouse over an element and waits until it is meant. */
export async function pointAt(page: Page, picker: Picker, target: Locator, says: RegExp) {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to point at');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2);
  await picker.waitFor(says);
  return { x: box.x + box.width / 2 + 1, y: box.y + box.height / 2 };
}

/** Goes from control to control until one with these words is meant. */
export async function tabTo(page: Page, picker: Picker, says: RegExp, most = 60) {
  for (let tries = 0; tries < most; tries++) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    if (says.test(await picker.text())) return;
  }
  throw new Error(`no control with ${says} in ${await picker.text()}`);
}
