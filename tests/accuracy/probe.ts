import type { Page } from '@playwright/test';

const LONGEST_MS = 10_000;

/**
 * Adds a panel that must be guarded and waits for it: by then everything else was judged too. Returns
 * whether it was guarded.
 */
export async function planHasArrived(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    const probe = document.createElement('form');
    probe.id = 'probe';
    probe.innerHTML =
      '<label><input type="checkbox" value="facebook">Facebook</label>' +
      '<label id="probe-x"><input type="checkbox" value="twitter">Twitter</label>' +
      '<textarea></textarea><button type="button">Publish</button>';
    document.body.append(probe);
  });
  const guarded = page.locator('#probe-x[data-compose-guard=hidden]');
  const hasArrived = await guarded.waitFor({ state: 'attached', timeout: LONGEST_MS }).then(
    () => true,
    () => false,
  );
  await page.evaluate(() => document.getElementById('probe')?.remove());
  return hasArrived;
}
