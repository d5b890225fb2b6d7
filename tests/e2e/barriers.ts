import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

declare const axe: { run: () => Promise<AxeResults> };

/** The script that looks for barriers. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What keeps people with assistive technology from using a page, as far as that can be found by rules. */
export async function barriersIn(page: Page): Promise<string[]> {
  // In each frame, so that the one around it hears of what is found there.
  for (const frame of page.frames()) await frame.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
