import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> };

/** The script that looks for barriers. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Targets of at least 24 px are part of WCAG 2.2 AA, and not among what axe looks for by itself. */
const everything: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
};
/** What may differ from one theme to another. */
const colours: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['color-contrast', 'link-in-text-block'],
};

/**
 * What keeps people with assistive technology from using a page, as far as that can be found by rules;
 * of a page that was looked at in another theme, `colours` are enough.
 */
export async function barriersIn(
  page: Page,
  what: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  // In each frame, so that the one around it hears of what is found there.
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (options) => axe.run(options),
    what === 'everything' ? everything : colours,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
