import { expect } from '@playwright/test';
import type { Tab } from './grounds.ts';

/** A notice takes presses when it has stood still and in sight for half a second. */
const TRUSTED_MS = 700;

/** From the pointer's coming to the press. */
const COMING_MS = 150;

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

type Part = Parameters<Tab['inside']>[0];

/** The names of what can be pressed. */
export const namesIn = async (tab: Tab, part: Part = 'notice'): Promise<readonly string[]> =>
  (await tab.inside(part)).controls.map(({ name }) => name);

/** Where a control is once it has stood still there for long enough. */
export async function standing(tab: Tab, name: string | RegExp, part: Part = 'notice') {
  let place = { x: -1, y: -1 };
  let since = 0;
  await expect
    .poll(
      async () => {
        const { controls } = await tab.inside(part);
        const found = controls.find((each) =>
          typeof name === 'string' ? each.name === name : name.test(each.name),
        );
        if (!found || found.x !== place.x || found.y !== place.y || found.x < 0) since = Date.now();
        place = found ?? { x: -1, y: -1 };
        return Date.now() - since > TRUSTED_MS;
      },
      { intervals: [250], message: `${name} stands still` },
    )
    .toBe(true);
  return { x: place.x, y: place.y };
}

/** Waits until the page has had its turn, and what a press does has been done. */
export const afterPress = (tab: Tab) =>
  tab.page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 30))),
  );

/** Presses at a place as a person does, who comes there first. */
export async function pressAt(tab: Tab, { x, y }: { readonly x: number; readonly y: number }) {
  await tab.page.mouse.move(x, y);
  await wait(COMING_MS);
  await tab.page.mouse.click(x, y);
  await afterPress(tab);
}
