import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import type { PluginOption } from 'vite';
import { plainSamples } from './addresses.ts';
import { buildUnseen } from './build-unseen.ts';
import { bundle } from './bundle.ts';
import { complete } from './complete.ts';

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
for (const [id, plugins] of Object.entries(applications))
  await bundle({
    root: join(here, id),
    // The host differs from page to page, the folder does not.
    base: `/__assets/${id}/`,
    plugins: [...plugins],
    build: { outDir: join(output, id) },
  });
await buildUnseen(output);
process.stdout.write(`dashboards built in ${Math.round(performance.now() - started)} ms\n`);

function copyStatic(id: string): void {
  const folder = join(here, id);
  mkdirSync(join(output, id), { recursive: true });
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(output, id, file), file.endsWith('.html') ? complete(text, folder) : text);
  }
}
