import type { Page } from '@playwright/test';
import { misnamedIn, unreachedIn } from '../faces/controls.ts';
import { faces } from '../faces/faces.ts';
import { fillAll } from '../faces/fill.ts';
import { cutIn } from '../faces/shown.ts';
import { barriersIn } from './barriers.ts';
import { expect, launchExtension, test } from './extension.ts';

type Look = (page: Page) => Promise<string[]>;

/** A window of 1280 px at 200 %, and the narrowest that WCAG asks for; the popup's width is its own. */
const cut: Look = async (page) => {
  const isPopup = page.viewportSize()?.width === 360;
  const wrong: string[] = [];
  for (const width of isPopup ? [360] : [640, 320]) {
    await page.setViewportSize({ height: 800, width });
    wrong.push(...(await cutIn(page)).map((text) => `${width} px: ${text}`));
  }
  return wrong;
};

const colours =
  (colorScheme: 'light' | 'dark', contrast: 'more' | 'no-preference'): Look =>
  async (page) => {
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
    const wrong = await barriersIn(page, 'colours');
    return wrong.map((text) => `${colorScheme}, contrast ${contrast}: ${text}`);
  };

const looks: readonly Look[] = [
  barriersIn,
  misnamedIn,
  unreachedIn,
  colours('dark', 'no-preference'),
  colours('light', 'more'),
  cut,
];

/** So many browsers share the pages. */
const SHARES = 2;

for (let share = 0; share < SHARES; share++)
  test(`nobody is kept from any page (part ${share + 1} of ${SHARES})`, async () => {
    test.setTimeout(400_000);
    const { extension, close } = await launchExtension();
    try {
      await fillAll(extension, Date.now());
      const found: Record<string, string[]> = {};
      for (const face of faces.filter((_, at) => at % SHARES === share))
        await face.show(extension, async (page) => {
          const wrong: string[] = [];
          for (const look of looks) wrong.push(...(await look(page)));
          if (wrong.length > 0) found[face.name] = wrong;
        });
      expect(found).toEqual({});
    } finally {
      await close();
    }
  });
