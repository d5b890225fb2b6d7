import { dirname, join } from 'node:path';
import { build, type InlineConfig, mergeConfig } from 'vite';
import { complete } from './complete.ts';

const here = import.meta.dirname;

/** Builds pages with what all samples have in common. */
export async function bundle(own: InlineConfig): Promise<void> {
  await build(mergeConfig(common, own));
}

const common: InlineConfig = {
  configFile: false,
  // The extension's own settings are for Preact, and need `wxt prepare` first.
  tsconfig: join(here, 'build-tsconfig.json'),
  logLevel: 'warn',
  plugins: [
    {
      name: 'first-script',
      transformIndexHtml: (html, { filename }) => complete(html, dirname(filename)),
    },
  ],
  resolve: { alias: { '@': join(here, '../..') } },
  build: {
    emptyOutDir: true,
    // File names are marks that a detector reads: no image may become a data URL.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    // On a busy machine any plug-in is slow.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
};
