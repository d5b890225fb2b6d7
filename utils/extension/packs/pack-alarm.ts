import { browser } from 'wxt/browser';
import { isOff } from '@/utils/extension/policy/feature-off';
import { nextLook } from '@/utils/rules/pack/schedule';
import { readCheck, readPacks } from './read-packs';

/** The alarm that rings when a pack is to be asked for; there is none where no pack is from an address. */
export const PACK_ALARM = 'pack-check';

/** Sets the alarm for the pack that is due next; called by whoever changed packs, and when the worker starts. */
export async function planPackCheck(): Promise<void> {
  const packs = (await isOff('teamPacks')) ? [] : await readPacks();
  const asked = packs.map(async (pack) => ({ pack, check: await readCheck(pack.id) }));
  const when = nextLook(await Promise.all(asked), Date.now(), Math.random());
  if (when === null) {
    await browser.alarms.clear(PACK_ALARM);
    return;
  }
  const known = await browser.alarms.get(PACK_ALARM);
  if (!known || known.scheduledTime > when) await browser.alarms.create(PACK_ALARM, { when });
}
