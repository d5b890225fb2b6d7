import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** [file, what it imports] */
const forbidden = [
  ['utils/availability/x.ts', '@/utils/plan/types'],
  ['utils/availability/x.ts', 'dexie'],
  ['utils/rules/x.ts', '@/utils/plan/types'],
  ['utils/rules/x.ts', 'preact'],
  ['utils/plan/x.ts', '@/utils/page/dom'],
  ['utils/plan/x.ts', 'wxt/browser'],
  ['utils/drafts/x.ts', '@/utils/availability/day'],
  ['utils/page/x.ts', '@/utils/extension/send'],
  ['utils/page/x.ts', '@/utils/stores/store'],
  ['utils/page/x.ts', '@/components/dates'],
  ['utils/page/x.ts', 'wxt/browser'],
  ['utils/page/x.ts', 'webextension-polyfill'],
  ['utils/page/x.ts', 'dexie'],
  ['utils/extension/x.ts', '@/utils/page/dom'],
  ['utils/extension/x.ts', '@/utils/stores/store'],
  ['utils/stores/x.ts', '@/utils/page/dom'],
  ['utils/stores/x.ts', 'dexie'],
  ['components/X.tsx', '@/utils/stores/store'],
  ['components/X.tsx', '@/utils/extension/send'],
  ['components/X.tsx', 'wxt/browser'],
  ['entrypoints/x.ts', 'dexie'],
  ['entrypoints/x.ts', '@/utils/build/terms'],
  ['utils/stores/x.ts', '@/utils/build/terms'],
  ['utils/build/x.ts', '../extension/list'],
  ['utils/build/x.ts', '@/utils/plan/compile'],
  ['utils/plan/x.ts', '../rules/schema'],
] as const;

const allowed = [
  ['utils/rules/x.ts', '@/utils/availability/day'],
  ['utils/plan/x.ts', '@/utils/rules/schema'],
  ['utils/page/x.ts', '@/utils/plan/types'],
  ['utils/extension/x.ts', '@/utils/plan/compile'],
  ['utils/stores/x.ts', '@/utils/extension/send'],
  ['components/X.tsx', '@/utils/availability/day'],
  ['entrypoints/x.ts', '@/components/dates'],
  ['utils/plan/x.ts', './types'],
  ['utils/build/x.ts', '../availability/parse'],
] as const;

/** [file, the global that it names] */
const forbiddenGlobals = [
  ['utils/plan/x.ts', 'document'],
  ['utils/availability/x.ts', 'fetch'],
  ['utils/page/x.ts', 'browser'],
  ['components/X.tsx', 'chrome'],
] as const;

const fileOf = (file: string, index: number) => file.replace(/\.tsx?$/, (end) => `${index}${end}`);
const importing = (specifier: string) => `import * as it from '${specifier}';\n\nexport { it };\n`;
const naming = (name: string) => `export const it = ${name};\n`;

const files = new Map([
  ...[...forbidden, ...allowed].map(
    ([file, it], index) => [fileOf(file, index), importing(it)] as const,
  ),
  ...forbiddenGlobals.map(([file, it], index) => [fileOf(file, 100 + index), naming(it)] as const),
]);

const folder = mkdtempSync(join(tmpdir(), 'layers-'));
let refused: ReadonlyMap<string, string>;

// One run of the real linter with the real configuration over a tree of small files.
beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const [file, code] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'],
    { cwd: folder, encoding: 'utf8' },
  );
  const rules = [...stdout.matchAll(/title=lint\/style\/(\w+),file=([^,]+)/g)];
  refused = new Map(
    rules.map(([, rule = '', path = '']) => [
      [...files.keys()].find((file) => path.endsWith(`/${file}`)) ?? path,
      rule,
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the linter keeps the direction of the rooms', () => {
  test.each(forbidden.map((row, index) => [...row, index] as const))(
    '%s may not import %s',
    (file, _, index) => {
      expect(refused.get(fileOf(file, index))).toBe('noRestrictedImports');
    },
  );

  test.each(allowed.map((row, index) => [...row, forbidden.length + index] as const))(
    '%s may import %s',
    (file, _, index) => {
      expect(refused.get(fileOf(file, index))).toBeUndefined();
    },
  );

  test.each(forbiddenGlobals.map((row, index) => [...row, 100 + index] as const))(
    '%s may not name %s',
    (file, _, index) => {
      expect(refused.get(fileOf(file, index))).toBe('noRestrictedGlobals');
    },
  );
});
