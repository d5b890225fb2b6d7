import { oldDatabases } from '../../fixtures/old-databases.ts';
import { record } from '../../reliability/record.ts';
import { expect, isInstalled, launchExtension, test } from '../extension.ts';
import { launchFirefox, openOwnPage, runPrivileged } from '../firefox-browser.ts';
import { quietPage } from '../kept.ts';
import { update } from '../update.ts';
import { databases, lost, putOld } from './old-profile.ts';

const unaltered = () => undefined;

test('in Chromium databases of all versions before survive an update, with a backup', async () => {
  const { extension: first, close } = await launchExtension({ alter: unaltered });
  let extension = first;
  const failed: string[] = [];
  for (const old of oldDatabases) {
    await putOld(await quietPage(extension), old);
    extension = await update(extension, `99.0.${old.version}`);
    await isInstalled(extension.worker);
    const now = await databases(await quietPage(extension));
    failed.push(...lost(old, now).map((each) => `${old.version}: ${each}`));
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
    const now = async () => lost(old, await databases(after).catch(() => []));
    await expect.poll(now, { timeout: 15_000 }).toEqual([]).catch(() => undefined);
    failed.push(...(await now()).map((each) => `${old.version}: ${each}`));
    await after.close();
  }
  const measured = `${failed.length} losses from ${oldDatabases.length} old versions`;
  record('kept-migration', 'firefox', { isMet: failed.length === 0, measured });
  expect(failed).toEqual([]);
  await firefox.close();
});
