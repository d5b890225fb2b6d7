import type { Page } from '@playwright/test';
import { misnamedIn, unreachedIn } from '../faces/controls.ts';
import { faces } from '../faces/faces.ts';
import { fillAll } from '../faces/fill.ts';
import { cutIn } from '../faces/shown.ts';
import { barriersIn } from './barriers.ts';
import { expect, launchExtension, test } from './extension.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const themes = {
  dark: { colorScheme: 'dark' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'more contrast, dark': { colorScheme: 'dark', contrast: 'more' },
} as const satisfies Record<string, Media>;
const plain: Media = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' };

/** A window of 1280 px at 200 %, and the narrowest that WCAG asks for. */
const WIDTHS = [640, 320];

async function wrongIn(page: Page): Promise<string[]> {
  await page.emulateMedia({ ...plain, reducedMotion: 'reduce' });
  const wrong = [
    ...(await barriersIn(page)),
    ...(await misnamedIn(page)),
    ...(await unreachedIn(page)),
  ];
  for (const [name, media] of Object.entries(themes)) {
    await page.emulateMedia({ ...plain, ...media });
    wrong.push(...(await barriersIn(page, 'colours')).map((text) => `${name}: ${text}`));
  }
  await page.emulateMedia(plain);
  // The popup's width is its own.
  const isPopup = page.viewportSize()?.width === 360;
  for (const width of isPopup ? [] : WIDTHS) {
    await page.setViewportSize({ height: 800, width });
    wrong.push(...(await cutIn(page)).map((text) => `${width} px: ${text}`));
  }
  return wrong;
}

test.describe.configure({ mode: 'parallel' });

for (const [language, locale] of [
  ['English', 'en-US'],
  ['Arabic, from right to left', 'ar'],
] as const)
  test(`nobody is kept from any page, in any theme, in ${language}`, async () => {
    test.setTimeout(400_000);
    const { extension, close } = await launchExtension({ locale });
    try {
      await fillAll(extension, Date.now());
      const found: Record<string, string[]> = {};
      for (const face of faces)
        await face.show(extension, async (page) => {
          const wrong = await wrongIn(page);
          if (wrong.length > 0) found[face.name] = wrong;
        });
      expect(found).toEqual({});
    } finally {
      await close();
    }
  });
