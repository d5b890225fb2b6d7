import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALIVE_RULES } from '@/utils/plan/alive-css';
import { builds, codeIn } from './built';

interface Manifest {
  readonly background: {
    readonly scripts?: readonly string[];
    readonly service_worker?: string;
    readonly type?: string;
  };
  readonly content_scripts: readonly { readonly css?: readonly string[] }[];
}
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const isFirefox = (folder: string) => folder.includes('firefox');

describe.each(builds)('in %s', (folder) => {
  const manifest: Manifest = JSON.parse(read(folder, 'manifest.json'));

  test('the worker is one file: a stopped one answers as soon as that is read', () => {
    const { scripts, service_worker, type } = manifest.background;
    expect(scripts ?? [service_worker]).toEqual(['background.js']);
    expect(type).toBeUndefined();
    expect(read(folder, 'background.js')).not.toMatch(
      /\bimport\s*["'(]|\bfrom\s*["']\.|importScripts/,
    );
  });

  test('what is hidden holds in Firefox only together with a stylesheet of the extension', () => {
    const sheets = manifest.content_scripts.flatMap(({ css = [] }) => css);
    const scripts = codeIn(folder)
      .filter(([path]) => /^(dashboard|detector|notice)\.js$/.test(path))
      .map(([, code]) => code)
      .join('');
    const used = [...scripts.matchAll(/var\((--compose-guard-\w+)/g)].map(([, name]) => name);
    if (!isFirefox(folder)) return expect([sheets, used]).toEqual([[], []]);
    expect(sheets).toEqual(['alive.css']);
    expect(read(folder, 'alive.css')).toBe(ALIVE_RULES);
    expect([...new Set(used)].sort()).toEqual(
      [...ALIVE_RULES.matchAll(/(--[\w-]+):/g)].map(([, name]) => name).sort(),
    );
  });
});
