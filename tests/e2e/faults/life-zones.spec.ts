import { expect, type Page, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { record } from '../../reliability/record.ts';
import { times } from '../../reliability/scale.ts';
import { launchExtension } from '../extension.ts';
import { launchFirefox, newDashboardPage, openOwnPage } from '../firefox-browser.ts';
import { saysIn } from '../firefox-own.ts';
import { keptDrafts } from '../kept.ts';
import { social } from '../microsoft.ts';
import { changeRules, customRule, openOptions } from '../own-pages.ts';
import { openQueue } from '../queue-pages.ts';
import { write } from '../writing.ts';
import { ask, guardedOn, isReady } from './firefox-life.ts';

/** The first and the last places of the world in which a day begins. */
const EAST = 'Pacific/Kiritimati';
const WEST = 'Pacific/Pago_Pago';
const zones = [EAST, WEST];

const dayIn = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(
    new Date(),
  ) as `${number}-${number}-${number}`;
/** A rule that begins on the day that it is in the east and, at any moment, not yet in the west. */
const begun = () => customRule({ from: dayIn(EAST), network: 'instagram' });
const instagram = (page: Page) => page.locator('.accountChip', { hasText: '@fabrikam.coffee' });

for (const timeZone of zones)
  test(`in ${timeZone} a change of today is told by the day there, and dates stay as they are written`, async () => {
    const { extension, close } = await launchExtension({ timeZone });
    await changeRules(extension, { put: [begun()] });
    const page = await extension.context.newPage();
    await page.goto(`${social}/compose`);
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
      timeZone,
    );
    await expect(page.locator('[data-compose-guard=hidden]').first()).toBeAttached();
    if (timeZone === EAST) await expect(instagram(page)).toBeHidden();
    else await expect(instagram(page)).toBeVisible();
    await write(page, 'At the end of the world');
    await expect
      .poll(async () => (await keptDrafts(extension))[0]?.plannedFor)
      .toBe('2026-12-01T09:00');
    const drafts = await openOptions(extension, '#/drafts');
    await expect(drafts.locator('.draft')).toContainText(/Dec(ember)? 1\b.*9:00/);
    const at = await drafts.evaluate(() => new Date(2026, 11, 1, 9).getTime());
    const queue = await openQueue(extension, [{ at, id: 'planned', text: 'Autumn roast' }]);
    await expect(queue.getByText('Autumn roast').first()).toBeVisible();
    await expect(queue.locator('main')).toContainText(/Dec(ember)? 1\b/);
    await expect(queue.locator('main')).toContainText(/9:00/);
    await close();
    if (timeZone === WEST)
      record('zones', 'chromium', {
        isMet: true,
        measured: `right in ${zones.join(' and ')}: a rule of today, a planned post, the queue`,
      });
  });

/** Firefox takes long to start. */
const inFirefox = zones.slice(0, times(1, 2));

for (const timeZone of inFirefox)
  test(`in Firefox in ${timeZone} a change of today is told by the day there`, async () => {
    const firefox: Browser = await launchFirefox({ timeZone });
    const own = await openOwnPage(firefox, '#/queue');
    await isReady(own);
    await ask(own, 'changeRules', { id: 'zones', kind: 'save', put: [begun()], remove: [] });
    const page = await newDashboardPage(firefox);
    await page.goto(`${social}/compose`);
    const isHidden = expect.poll(() => guardedOn(page));
    await isHidden.toContain('hidden FC@fabrikamcoffee');
    if (timeZone === EAST) await isHidden.toContain('hidden FC@fabrikam.coffee');
    else expect(await guardedOn(page)).not.toContain('hidden FC@fabrikam.coffee');
    await saysIn(own, /Queue/);
    await firefox.close();
    if (timeZone === inFirefox.at(-1))
      record('zones', 'firefox', {
        isMet: true,
        measured: `right in ${inFirefox.join(' and ')}: a rule of today`,
      });
  });
