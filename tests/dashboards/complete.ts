import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectErrors } from './shared/app-errors.ts';
import { type GlyphName, glyphs } from './shared/glyphs.ts';

/** Adds to a page, or to a frame's document from the same folder, what every page needs. */
export function complete(html: string, folder: string): string {
  const first = `<link rel="icon" href="data:,"><script>(${collectErrors})()</script>`;
  const whole = html
    .replace('<head>', () => `<head>${first}`)
    .replaceAll(/<!--glyph (\w+)-->/g, (_, name: string) => drawing(name));
  // A frame's document that the page itself writes must be there without a request.
  return whole.replaceAll(/"<!--document (\S+)-->"/g, (_, file: string) => {
    const inner = complete(readFileSync(join(folder, file), 'utf8'), folder);
    return JSON.stringify(inner).replaceAll('<', '\\u003c');
  });
}

function drawing(name: string): string {
  if (!isGlyph(name)) throw new Error(`There is no glyph called ${name} in shared/glyphs.ts`);
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${glyphs[name]}"></path></svg>`;
}

function isGlyph(name: string): name is GlyphName {
  return Object.hasOwn(glyphs, name);
}
