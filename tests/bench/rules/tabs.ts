import type { Page } from '@playwright/test';
import { type Extension, launchExtension } from '../../e2e/extension.ts';
import { social } from '../../e2e/microsoft.ts';
import { changeRules, customRule, openOptions } from '../../e2e/own-pages.ts';
import { type Goal, goal } from '../goals.ts';
import { median, wait } from '../measure.ts';
import { manyRules } from './many-rules.ts';

declare const chrome: typeof import('wxt/browser').browser;

const TABS = 5;
const ROUNDS = 10;
/** A person does not save the next rule before all that follows from the last one is done. */
const REST_MS = 500;

/** Notes in a tab when its Instagram control becomes hidden, or visible again: milliseconds since 1970. */
const watchControl = (page: Page) =>
  page.evaluate(() => {
    const control = [...document.querySelectorAll('.accountChip')].find((chip) =>
      chip.textContent?.includes('@fabrikam.coffee'),
    );
    if (!control) throw new Error('the control is not there');
    const noted = window as unknown as { hiddenAt: number };
    noted.hiddenAt = 0;
    new MutationObserver(() => {
      const isHidden = control.getAttribute('data-compose-guard') === 'hidden';
      noted.hiddenAt = isHidden ? Date.now() : 0;
    }).observe(control, { attributeFilter: ['data-compose-guard'] });
  });

const hiddenAt = (page: Page, isHidden: boolean) =>
  page
    .waitForFunction(
      (wanted) => {
        const { hiddenAt: at } = window as unknown as { hiddenAt: number };
        return wanted ? at : at === 0 && 1;
      },
      isHidden,
      { polling: 10 },
    )
    .then((handle) => handle.jsonValue());

/** Sends a change as a page of the extension does; when that was, and when it was answered. */
const send = (own: Page, data: object) =>
  own.evaluate(async (change) => {
    const sent = Date.now();
    await chrome.runtime.sendMessage({
      data: { id: crypto.randomUUID(), kind: 'save', put: [], remove: [], ...change },
      name: 'changeRules',
    });
    return { answered: Date.now(), sent };
  }, data);

const rule = customRule({ id: 'measured', network: 'instagram' });

/** From a rule that is saved to the last of the open tabs that obeys it, and to the answer. */
async function timesIn({ context, ...extension }: Extension, rules: number) {
  const whole = { context, ...extension };
  await changeRules(whole, { kind: 'import', put: manyRules(rules) });
  const pages: Page[] = [];
  for (let tab = 0; tab < TABS; tab++) {
    const page = await context.newPage();
    await page.goto(`${social}/compose?tab=${tab}`);
    await page.locator('[data-compose-guard=hidden]').first().waitFor({ state: 'attached' });
    await watchControl(page);
    pages.push(page);
  }
  const own = await openOptions(whole, '#/about');
  const effective: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = await send(own, { put: [{ ...rule, updatedAt: round }] });
    const all = await Promise.all(pages.map((page) => hiddenAt(page, true)));
    effective.push(Math.max(...all.map(Number)) - times.sent);
    answered.push(times.answered - times.sent);
    await send(own, { remove: [rule.id] });
    await Promise.all(pages.map((page) => hiddenAt(page, false)));
    await wait(REST_MS);
  }
  for (const page of [...pages, own]) await page.close();
  await changeRules(whole, { remove: manyRules(rules).map(({ id }) => id) });
  // The first rule that is saved pays for what is read then.
  return { answered: median(answered.slice(1)), effective: median(effective.slice(1)) };
}

/** How soon a saved rule acts in all open tabs, with few and with very many other rules. */
export async function tabGoals(): Promise<Goal[]> {
  const { extension, close } = await launchExtension();
  try {
    const few = await timesIn(extension, 1000);
    const many = await timesIn(extension, 10_000);
    return [
      goal(`a rule acts in ${TABS} tabs, 1,000 others`, 200, few.effective, 'ms'),
      goal(`its saving is answered, 1,000 others`, 400, few.answered, 'ms'),
      goal(`a rule acts in ${TABS} tabs, 10,000 others`, 400, many.effective, 'ms'),
      goal(`its saving is answered, 10,000 others`, 1000, many.answered, 'ms'),
    ];
  } finally {
    await close();
  }
}
