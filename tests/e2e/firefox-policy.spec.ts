import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { launchFirefox, newDashboardPage, openOwnPage } from './firefox-browser.ts';

/** Where Firefox looks for what the administrator of a Linux machine has set. */
const file = '/etc/firefox/policies/policies.json';
const pack = {
  date: '2026-11-26',
  format: 1,
  id: 'agency',
  minimumVersion: '0.1.0',
  name: 'Agency rules',
  rules: [
    {
      actions: ['create-post', 'schedule-post'],
      effect: 'warn',
      id: 'no-facebook',
      network: 'facebook',
      place: { kind: 'host', host: 'app.usepostli.com' },
    },
  ],
  version: '1.0.0',
};
// Other tests may run beside this one: nothing here concerns their pages.
const policy = { packs: [pack], disabledRules: ['agency/gone'] };

let browser: Browser | null = null;
test.beforeAll(async () => {
  if (existsSync(file)) throw new Error(`${file} is there already: this test needs that place.`);
  mkdirSync(dirname(file), { recursive: true });
  const content = {
    policies: { '3rdparty': { Extensions: { 'compose-guard@compose-guard.example': policy } } },
  };
  writeFileSync(file, JSON.stringify(content));
  browser = await launchFirefox();
});
test.afterAll(async () => {
  rmSync(file, { force: true });
  await browser?.close();
});

test('in Firefox a real policy file acts and is told', async () => {
  if (!browser) throw new Error('Firefox did not start');
  const page = await newDashboardPage(browser);
  await page.goto('https://app.usepostli.com/posts/create');
  await expect
    .poll(() =>
      page.$$eval('button.account:has(.text-facebook)', (all) =>
        all.map((unit) => unit.getAttribute('data-compose-guard')),
      ),
    )
    .toEqual(['warned']);
  const settings = await openOwnPage(browser, '#/team');
  await expect
    .poll(() => settings.evaluate(() => document.body?.innerText ?? '').catch(() => ''))
    .toMatch(/Agency rules: 1 rule[\s\S]*“agency\/gone” is no rule or pack/);
});
