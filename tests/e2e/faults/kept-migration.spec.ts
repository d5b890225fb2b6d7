import { type OldDatabase, oldDatabases } from '../../fixtures/old-databases.ts';
import { record } from '../../reliability/record.ts';
import { expect, launchExtension, test } from '../extension.ts';
import { launchFirefox, openOwnPage, runPrivileged } from '../firefox-browser.ts';
import { openOptions } from '../own-pages.ts';
import { update } from '../update.ts';
import { databases, lost, putOld } from './old-profile.ts';

const unaltered = () => undefined;

/** What is missing once the new version has had its time. */
async function lostIn(page: Parameters<typeof databases>[0], old: OldDatabase): Promise<string[]> {
  const now = async () =>
    lost(old, await databases(page).catch(() => [])).map((each) => `${old.version}: ${each}`);
  await expect
    .poll(now, { timeout: 10_000 })
    .toEqual([])
    .catch(() => undefined);
  return now();
}

test('in Chromium databases of all versions before survive an update, with a backup', async () => {
  const { extension: first, close } = await launchExtension({ alter: unaltered });
  let extension = first;
  const failed: string[] = [];
  for (const old of oldDatabases) {
    await putOld(await openOptions(extension, '#/drafts'), old);
    extension = await update(extension, `99.0.${old.version}`);
    const page = await openOptions(extension, '#/drafts');
    failed.push(...(await lostIn(page, old)));
  }
  const measured = `${failed.length} losses from ${oldDatabases.length} old versions`;
  record('kept-migration', 'chromium', { isMet: failed.length === 0, measured });
  expect(failed).toEqual([]);
  await close();
});

test('in Firefox databases of all versions before survive an update, with a backup', async () => {
  const firefox = await launchFirefox();
  const failed: string[] = [];
  for (const old of oldDatabases) {
    const own = await openOwnPage(firefox, '', 'icons/128.png');
    await expect.poll(() => own.evaluate('location.protocol')).toBe('moz-extension:');
    await putOld(own, old);
    await runPrivileged(
      firefox,
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(id)).reload();`,
    );
    const after = await openOwnPage(firefox, '#/drafts');
    failed.push(...(await lostIn(after, old)));
    await after.close();
  }
  const measured = `${failed.length} losses from ${oldDatabases.length} old versions`;
  record('kept-migration', 'firefox', { isMet: failed.length === 0, measured });
  expect(failed).toEqual([]);
  await firefox.close();
});
