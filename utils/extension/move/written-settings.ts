import * as v from 'valibot';
import { database } from '@/utils/extension/database';
import { putOwnSettings, readPersonalSettings } from '@/utils/extension/settings-store';
import { pick } from '@/utils/plan/backup/settings-plan';
import { type Settings, type SettingsChange, SettingsChangeSchema } from '@/utils/plan/settings';
import type { ChangedBeside } from '@/utils/rules/change';

type ChangedSettings = NonNullable<ChangedBeside['settings']>;

const namesIn = (part: object) => Object.keys(part) as (keyof Settings)[];

/** What the settings are now and are to be, where any of them would change; what is locked stays. */
export async function settingsChange(
  given: SettingsChange | null,
): Promise<ChangedBeside['settings']> {
  const { isLocked, settings } = await readPersonalSettings();
  const names = namesIn(given ?? {}).filter((name) => !isLocked(name));
  if (given === null || names.length === 0) return null;
  return {
    after: Object.fromEntries(names.map((name) => [name, given[name]])),
    before: pick(settings, names),
    isWritten: false,
  };
}

/** Whether the settings are still as a change has left them. */
export async function isAsLeft({ after }: ChangedSettings): Promise<boolean> {
  const now = pick((await readPersonalSettings()).settings, namesIn(after));
  return namesIn(after).every((name) => JSON.stringify(now[name]) === JSON.stringify(after[name]));
}

/**
 * Writes the settings of the change `id` where that is still to be done: they are not in the database,
 * and the worker may have died between the two.
 */
export async function writeSettingsOf(id: string): Promise<void> {
  const made = await database.ruleChanges.get(id);
  const changed = made?.beside?.settings;
  if (!made?.beside || !changed || changed.isWritten) return;
  const parsed = v.safeParse(SettingsChangeSchema, changed.after);
  if (parsed.success) await putOwnSettings(parsed.output);
  const settings = { ...changed, isWritten: true };
  await database.ruleChanges.update(id, { beside: { ...made.beside, settings } });
}

/** Does what an import has left undone when the browser was closed in the middle of it. */
export async function finishLastMove(): Promise<void> {
  const last = await database.ruleChanges.orderBy('at').last();
  if (last) await writeSettingsOf(last.id);
}
