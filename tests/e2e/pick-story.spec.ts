import type { Locator, Page } from '@playwright/test';
import { expect, launchExtension, test } from './extension.ts';
import { savedBy } from './move.ts';
import { openOptions, pressAndClose } from './own-pages.ts';
import { type Picker, pickerOf, pointAt, tabTo } from './picker-panel.ts';
import { previewIn } from './rule-editor.ts';
import { chipOf, origin, serve, use } from './sites.ts';

const MOST_TABS = 120;

/** How a person reaches things: all of a story is done in one way. */
interface Hand {
  readonly press: (button: Locator) => Promise<void>;
  readonly choose: (page: Page, picker: Picker) => Promise<void>;
  readonly makeRule: (page: Page, picker: Picker) => Promise<void>;
}

const says = /Button “[^”]*@contoso”/;

const mouse: Hand = {
  press: (button) => button.click(),
  choose: async (page, picker) => {
    const { x, y } = await pointAt(page, picker, chipOf(page), says);
    await page.mouse.click(x, y);
  },
  makeRule: (_, picker) => picker.press('Make a rule'),
};

/** Goes there by Tab alone, and presses Enter. */
async function pressByKeys(button: Locator): Promise<void> {
  const keys = button.page().keyboard;
  await button.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await keys.press('Enter');
      return;
    }
    await keys.press('Tab');
  }
  throw new Error(`Tab does not lead to ${button}`);
}

const keyboard: Hand = {
  press: pressByKeys,
  choose: async (page, picker) => {
    await tabTo(page, picker, says);
    await page.keyboard.press('Enter');
  },
  // The first of the two things that can be done has the focus.
  makeRule: (page, picker) =>
    picker.press('Make a rule', async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }),
};

for (const [way, hand] of [
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const)
  test(`on an unknown dashboard a rule is made, tried, exported and undone ${way}`, async () => {
    test.setTimeout(90_000);
    const { extension, close } = await launchExtension();
    const { context } = extension;
    const button = (page: Page, name: string) => page.getByRole('button', { exact: true, name });
    try {
      await serve(extension);
      const page = await context.newPage();
      await page.goto(`${origin}/new`);
      const popup = await use(extension, page, hand.press);
      await expect(popup.getByText('works here now')).toBeVisible();

      // Point at it, and make a rule of it.
      await pressAndClose(popup, () => hand.press(button(popup, 'Pick a control')));
      await page.bringToFront();
      const picker = await pickerOf(page);
      await picker.waitFor('Pick a control');
      await hand.choose(page, picker);
      await picker.waitFor('For X (Twitter)');
      const opened = context.waitForEvent('page');
      await hand.makeRule(page, picker);
      const options = await opened;

      // Try it before it is saved, and save it.
      await expect(options.getByText('You pointed at “@contoso”.')).toBeVisible();
      await expect(previewIn(options)).toContainText('Would hide 1 control.');
      await expect(chipOf(page)).toBeVisible();
      await hand.press(button(options, 'Save rule'));
      await expect(options.getByRole('heading', { name: 'Rule saved' })).toBeVisible();
      await hand.press(button(options, 'Back to the page'));
      await expect(chipOf(page)).toBeHidden();
      await expect(page.getByRole('button', { name: 'Contoso', exact: true })).toBeVisible();

      // Keep it as a file.
      const move = await openOptions(extension, '#/move');
      const { text } = await savedBy(move, hand.press);
      expect(JSON.parse(text)).toMatchObject({
        rules: [{ effect: 'hide', network: 'x', place: { host: 'posts.agency.example' } }],
      });

      // Take it back.
      const rules = await openOptions(extension, '#/rules');
      await hand.press(rules.locator('summary', { hasText: 'Recent changes' }));
      await hand.press(rules.getByRole('button', { name: /^Undo: .*posts\.agency\.example/ }));
      await expect(chipOf(page)).toBeVisible();
      await expect(chipOf(page)).not.toHaveAttribute('data-compose-guard');
      expect(extension.leaks).toEqual([]);
    } finally {
      await close();
    }
  });
