import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const figure = (folder: string, name: string, caption: string) => {
  const data = readFileSync(join(folder, `${name}.png`)).toString('base64');
  return `<figure><figcaption>${caption}</figcaption><div><img src="data:image/png;base64,${data}"></div></figure>`;
};

/** Puts the page before and after side by side into one picture, as the README shows it. */
export async function paintBeforeAndAfter(context: BrowserContext, folder: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1400, height: 560 });
  await page.setContent(`<!doctype html><style>
      body { display: flex; align-items: flex-start; gap: 24px; margin: 0; padding: 24px; background: #eef1f6; font: 600 17px system-ui, sans-serif; color: #1f2733; }
      figure { flex: 1; margin: 0; }
      figcaption { padding: 0 0 12px 2px; }
      div { overflow: hidden; border: 1px solid #cfd6e1; border-radius: 10px; }
      img { display: block; width: 100%; }
    </style>${figure(folder, 'before', 'Without Compose Guard')}${figure(folder, 'after', 'With Compose Guard')}`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  const box = await page.locator('body').boundingBox();
  await page.screenshot({
    path: join(folder, 'picture.png'),
    clip: { x: 0, y: 0, width: 1400, height: Math.ceil(box?.height ?? 560) },
  });
  await page.close();
}
