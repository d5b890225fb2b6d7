import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { toolbarLooks, toolbarPaths, toolbarThemes } from '@/utils/plan/toolbar';

const folder = '.output/chrome-mv3';
const pictures = toolbarThemes.flatMap((theme) =>
  toolbarLooks.flatMap((look) =>
    Object.entries(toolbarPaths(look, theme)).map(([size, path]) => [path, Number(size)] as const),
  ),
);

describe.skipIf(!existsSync(folder))('the toolbar button', () => {
  test.each(pictures)('has %s at %i px', async (path, size) => {
    const { height, width } = await sharp(`${folder}/${path}`).metadata();
    expect([width, height]).toEqual([size, size]);
  });

  test('looks different for each state and theme', async () => {
    const drawn = await Promise.all(
      pictures.map(async ([path]) =>
        (await sharp(`${folder}/${path}`).raw().toBuffer()).toString('hex'),
      ),
    );
    expect(new Set(drawn).size).toBe(pictures.length);
  });
});
