import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, parse, walk } from 'css-tree';
import { expect, test } from 'vitest';

/** What the browser draws in a font of its own choice: a page can name no font so. */
const OWN = ['system-ui', 'sans-serif', 'ui-monospace', 'monospace', 'inherit'];
const SIZE = /^[\d.]+px(\s*\/\s*[\d.]+)?\s+/;

/** [folder, its stylesheets that stand in a page] */
const sheets = [
  ['notice', ['card', 'controls', 'kept', 'panels']],
  ['picker', ['buttons', 'panel']],
] as const;

function familiesIn(css: string): string[] {
  const found: string[] = [];
  walk(parse(css), {
    enter: ({ ...node }) => {
      if (node.type !== 'Declaration' || !/^font(-family)?$/.test(node.property)) return;
      found.push(
        ...generate(node.value)
          .replace(SIZE, '')
          .split(',')
          .map((each) => each.trim()),
      );
    },
    visit: 'Declaration',
  });
  return found;
}

test.each(sheets.flatMap(([folder, names]) => names.map((name) => `${folder}/${name}`)))(
  'no font of a page can tell which letters stand in what %s draws',
  (name) => {
    const css = readFileSync(join('components', `${name}.css`), 'utf8');
    expect(familiesIn(css).filter((family) => !OWN.includes(family))).toEqual([]);
    if (/card|panel$/.test(name)) expect(familiesIn(css)).toContain('system-ui');
  },
);
