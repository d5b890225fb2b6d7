import type { Page } from '@playwright/test';
import { realList } from '@/tests/fixtures/real-list';
import { localDay } from '@/utils/availability/day';
import { webHosts } from '@/utils/availability/hosts';
import { compilePlan } from '@/utils/plan/compile';
import { defaultSettings } from '@/utils/plan/settings';
import { addresses, plainSamples } from '../dashboards/addresses.ts';
import { type Extension, expect, launchExtension, test } from './extension.ts';
import { violationsIn } from './guarded.ts';
import { changeRules, customRule, forgetChanges } from './own-pages.ts';
import { granting } from './package.ts';

const states = { hide: 'hidden', warn: 'warned', none: null } as const;

/** What the list asks for where X is chosen in a post editor of the page at `url`. */
function listed(url: string) {
  const { verdicts } = compilePlan({
    list: realList,
    rules: [],
    settings: defaultSettings,
    day: localDay(new Date()),
    url,
  });
  const publishing = ['create-post', 'schedule-post', 'save-draft'];
  const effects = verdicts
    .filter(({ network, action }) => network === 'x' && publishing.includes(action))
    .map(({ effect }) => effect);
  return states[(['hide', 'warn'] as const).find((effect) => effects.includes(effect)) ?? 'none'];
}

const subject = '[data-sample=subject]';

async function check(extension: Extension, page: Page, id: string, url: string) {
  await page.goto(url);
  const expected = listed(url);
  if (expected === null) await expect(page.locator(subject)).toBeVisible();
  else await expect(page.locator(subject)).toHaveAttribute('data-compose-guard', expected);

  const rule = customRule({ place: { kind: 'platform', platform: id } });
  await changeRules(extension, { put: [rule] });
  await expect(page.locator(subject)).toBeHidden();
  await expect(page.locator('[data-sample=other][data-compose-guard]')).toHaveCount(0);
  await expect(page.locator('[data-sample=other]').first()).toBeVisible();
  expect(await page.locator('[data-sample=other]:not(:visible)').count()).toBe(0);
  await expect.poll(() => violationsIn(page)).toEqual([]);
}

for (const id of plainSamples) {
  const [url = ''] = addresses[id] ?? [];
  const platform = realList.platforms.get(id);
  const isVerified = platform && webHosts(platform, 'verified').includes(new URL(url).host);
  const title = `${id}: the list, then a rule of the user, decide over X and nothing else`;

  if (isVerified)
    test(title, async ({ extension, page }) => {
      await check(extension, page, id, url);
      await forgetChanges(extension);
    });
  else
    test(`${title} (on a host that the user grants)`, async () => {
      const { extension, close } = await launchExtension({ alter: granting(url) });
      await check(extension, await extension.context.newPage(), id, url);
      await close();
    });
}
