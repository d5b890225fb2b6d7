import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { checkSelector } from '@/utils/rules/selector';
import { expect, test } from './extension.ts';
import { social, xIcon } from './microsoft';
import { changeRules, customRule, forgetChanges } from './own-pages';

test.afterEach(({ extension }) => forgetChanges(extension));

const swallowing = ['a/*', '[x="', 'a\\', 'a:is(b', '.a{', "[x='", '.a,', 'html', ':is('];

/** Of selectors those that a browser refuses, or behind which a stylesheet loses its next rule. */
const harmful = (page: Page, selectors: readonly string[]) =>
  page.evaluate((all) => {
    const isInserted = (sheet: CSSStyleSheet | null, selector: string) => {
      try {
        sheet?.insertRule(`${selector} { color: blue }`, 0);
        return sheet?.cssRules.length === 3;
      } catch {
        return false;
      }
    };
    return all.filter((selector) => {
      try {
        document.querySelector(selector);
      } catch {
        return true;
      }
      const written = document.createElement('style');
      written.textContent = `${selector} { color: red } .alive { color: green }`;
      document.head.append(written);
      const { sheet } = written;
      const next = sheet?.cssRules[1];
      const isAlive = next instanceof CSSStyleRule && next.selectorText === '.alive';
      const count = sheet?.cssRules.length;
      const isWhole = count === 2 && isInserted(sheet, selector);
      written.remove();
      return !isAlive || !isWhole;
    });
  }, selectors);

const accepted = (texts: readonly string[]) =>
  texts.flatMap((text) => {
    const check = checkSelector(text);
    return check.ok ? [check.selector] : [];
  });

const pieces = fc.constantFrom(
  ...['.a', '#b', 'c', '[d]', '[e="f"]', "[g='h' i]", ':is(', ':not(', ':has(', ')', ' ', '>', '+'],
  ...[
    '~',
    ',',
    '*',
    '\\',
    '"',
    "'",
    '/*',
    '*/',
    '{',
    '}',
    ';',
    '::',
    ':',
    ':first-child',
    '(',
    '[',
  ],
  ...[
    ']',
    ':nth-child(2n + 1',
    '\\31 ',
    '\n',
    '\\"',
    '\u202e',
    'é',
    '|',
    '&',
    '@x',
    '<!--',
    '0',
    '-',
  ],
);
const soups = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
const texts = fc.oneof(soups, fc.string({ unit: 'binary', maxLength: 40 }));

test('whatever is accepted as a selector is one for the browser, and leaves the next rule alive', async ({
  page,
}) => {
  await page.goto(`${social}/compose`);
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  const made = fc.sample(texts, { numRuns: 40_000, seed });
  const good = accepted([...swallowing, ...made]);
  expect(good.length, 'some are accepted').toBeGreaterThan(200);
  expect(await harmful(page, good), `seed ${seed}`).toEqual([]);
  expect(await harmful(page, ['a/*', '[x="', 'a:is(b'])).toHaveLength(3);
});

test('selectors that are stored anyhow neither act nor keep other rules from acting', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  await expect(page.locator(`.accountChip:has(${xIcon})`)).toBeHidden();
  const bad = swallowing.map((selector, at) =>
    customRule({
      id: `bad-${at}`,
      locators: [{ labels: [], selector }],
      network: 'linkedin',
      updatedAt: 100 + at,
    }),
  );
  const good = customRule({
    id: 'good',
    locators: [{ labels: [], selector: '.accountChip:nth-of-type(3)' }],
    network: 'instagram',
  });
  await changeRules(extension, { put: [...bad, good] });
  await expect(page.locator('.accountChip', { hasText: '@fabrikam.coffee' })).toBeHidden();
  await expect(page.locator(`.accountChip:has(${xIcon})`)).toBeHidden();
  await expect(page.locator('.accountChip', { hasText: 'Fabrikam Inc.' })).toBeVisible();
  const styles = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
  );
  expect(styles.join()).toContain('data-compose-guard');
  for (const text of styles) expect(text).toMatch(/^\[data-compose-guard/);
});
