import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** What all stores take as a picture of an extension. */
const PICTURE = { width: 1280, height: 800 } as const;
/** The part of it that shows a page; what is larger is made to fit. */
export const SHOWN = { width: 1184, height: 688 } as const;

/** A picture of a page, and of what hangs over it, such as the popup. */
export interface Shot {
  readonly page: Buffer;
  readonly over?: Buffer;
}

const icon = readFileSync('assets/icons/compose-guard.svg', 'utf8');
const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { overflow: hidden; font-family: system-ui, sans-serif; color: #14213a; }
  .picture, .tile { background: linear-gradient(160deg, #f4f7fc, #d5e1f4); }
  .picture { display: grid; grid-template-rows: 112px 1fr; justify-items: center; inline-size: 1280px; block-size: 800px; }
  .caption { display: flex; align-items: center; gap: 16px; inline-size: ${SHOWN.width}px; }
  .caption svg { flex: none; inline-size: 44px; block-size: 44px; }
  h1 { font-size: 27px; font-weight: 650; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
  .window { position: relative; inline-size: ${SHOWN.width}px; block-size: ${SHOWN.height}px; overflow: hidden;
    border-radius: 12px 12px 0 0; background: #fff; box-shadow: 0 0 0 1px #0d1b3326, 0 12px 48px #0d1b3340; }
  .window > img { display: block; inline-size: 100%; }
  .window > .over { position: absolute; inset-block-start: 0; inset-inline-end: 40px; inline-size: 360px; border-radius: 0 0 10px 10px;
    box-shadow: 0 0 0 1px #0d1b3333, 0 16px 48px #0d1b3366; }
  .tile { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 20px; inline-size: 440px; block-size: 280px; }
  .tile svg { inline-size: 120px; block-size: 120px; }
  .tile h1 { font-size: 38px; }
  .logo svg { display: block; inline-size: 300px; block-size: 300px; }`;

async function paint(
  context: BrowserContext,
  locale: string,
  { body, size }: { body: string; size: { readonly width: number; readonly height: number } },
): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  const tag = locale.replace('_', '-');
  const direction = /^(ar|fa|he)\b/.test(tag) ? 'rtl' : 'ltr';
  await page.setContent(
    `<!doctype html><html lang="${tag}" dir="${direction}"><style>${style}</style>${body}`,
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** Gives the picture of a listing: what the browser shows, below its caption. */
export const picture = (context: BrowserContext, locale: string, caption: string, shot: Shot) =>
  paint(context, locale, {
    size: PICTURE,
    body: `<div class="picture"><div class="caption">${icon}<h1>${escaped(caption)}</h1></div>
      <div class="window"><img src="${source(shot.page)}">${shot.over ? `<img class="over" src="${source(shot.over)}">` : ''}</div></div>`,
  });

/** Gives the small promotional tile that Chrome Web Store asks for. */
export const tile = (context: BrowserContext, locale: string, name: string) =>
  paint(context, locale, {
    size: { width: 440, height: 280 },
    body: `<div class="tile">${icon}<h1>${escaped(name)}</h1></div>`,
  });

/** Gives the logo that Edge Add-ons asks for, on no background. */
export const logo = (context: BrowserContext, locale: string) =>
  paint(context, locale, {
    size: { width: 300, height: 300 },
    body: `<div class="logo">${icon}</div>`,
  });
