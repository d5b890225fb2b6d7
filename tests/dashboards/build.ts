import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption } from 'vite';
import { plainSamples } from './addresses.ts';
import { collectErrors } from './shared/app-errors.ts';
import { type GlyphName, glyphs } from './shared/glyphs.ts';

const here = import.meta.dirname;
const output = join(here, '../../.output/dashboards');

const applications = {
  'microsoft-advertising': [react()],
  mixpost: [vue()],
  unknown: [],
  'jetpack-social': [react()],
} as const satisfies Readonly<Record<string, PluginOption[]>>;
const staticPages = ['benign', 'first-paint', 'frames', ...plainSamples];

const started = performance.now();
rmSync(output, { recursive: true, force: true });
for (const id of staticPages) copyStatic(id);
for (const [id, plugins] of Object.entries(applications)) await bundle(id, plugins);
process.stdout.write(`dashboards built in ${Math.round(performance.now() - started)} ms\n`);

async function bundle(id: string, plugins: readonly PluginOption[]): Promise<void> {
  await build({
    root: join(here, id),
    // The host differs from page to page, the folder does not.
    base: `/__assets/${id}/`,
    configFile: false,
    // The extension's own settings are for Preact, and need `wxt prepare` first.
    tsconfig: join(here, 'build-tsconfig.json'),
    logLevel: 'warn',
    plugins: [
      ...plugins,
      { name: 'first-script', transformIndexHtml: (html: string) => complete(html) },
    ],
    resolve: { alias: { '@': join(here, '../..') } },
    build: {
      outDir: join(output, id),
      emptyOutDir: true,
      // File names are marks that a detector reads: no image may become a data URL.
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  });
}

function copyStatic(id: string): void {
  mkdirSync(join(output, id), { recursive: true });
  for (const file of readdirSync(join(here, id))) {
    const text = readFileSync(join(here, id, file), 'utf8');
    writeFileSync(join(output, id, file), file.endsWith('.html') ? complete(text, id) : text);
  }
}

function complete(html: string, id = ''): string {
  const first = `<link rel="icon" href="data:,"><script>(${collectErrors})()</script>`;
  const whole = html
    .replace('<head>', () => `<head>${first}`)
    .replaceAll(/<!--glyph (\w+)-->/g, (_, name: string) => drawing(name));
  // A frame's document that the page itself writes must be there without a request.
  return whole.replaceAll(/"<!--document (\S+)-->"/g, (_, file: string) => {
    const inner = complete(readFileSync(join(here, id, file), 'utf8'));
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
