import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import type { InlineConfig } from 'vite';
import { bundle } from './bundle.ts';
import { type Framework, frameworks, unseenFolder, unseenSamples } from './unseen.ts';

const settings: Readonly<Record<Framework, () => InlineConfig>> = {
  'react-19': () => ({ plugins: [react()] }),
  'react-18': () => olderReact(18),
  'react-16': () => olderReact(16),
  vue: () => ({ plugins: [vue()] }),
  preact: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  svelte: () => ({ plugins: [svelte({ configFile: false })] }),
  lit: () => ({}),
  plain: () => ({}),
};

/** Builds the folders of `unseen/`, all pages of one framework at once. */
export async function buildUnseen(output: string): Promise<void> {
  for (const framework of frameworks) {
    const ids = unseenSamples.filter((each) => each.framework === framework).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const id of ids) copyPublic(id, output);
    await bundle({
      ...settings[framework](),
      root: unseenFolder,
      base: '/__assets/unseen/',
      publicDir: false,
      build: {
        outDir: join(output, 'unseen'),
        emptyOutDir: false,
        rolldownOptions: {
          input: Object.fromEntries(ids.map((id) => [id, join(unseenFolder, id, 'index.html')])),
          output: {
            entryFileNames: '[name]/assets/[name].js',
            chunkFileNames: `shared/${framework}-[name].js`,
            assetFileNames: ({ originalFileNames: [from = ''] }) =>
              isImage(from) ? `${dirname(from)}/[name][extname]` : 'shared/[name]-[hash][extname]',
          },
        },
      },
    });
  }
}

/** Everything that asks for React, editors included, gets the older one. */
function olderReact(version: 16 | 18): InlineConfig {
  return {
    plugins: [react()],
    resolve: { alias: { react: `react-${version}`, 'react-dom': `react-dom-${version}` } },
  };
}

/** Names and folders of images are marks that a detector reads. */
const isImage = (file: string) => /\.(avif|gif|jpe?g|png|svg|webp)$/.test(file);

function copyPublic(id: string, output: string): void {
  const from = join(unseenFolder, id, 'public');
  if (existsSync(from)) cpSync(from, join(output, 'unseen', id), { recursive: true });
}
