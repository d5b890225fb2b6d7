import * as v from 'valibot';
import { readRules } from '@/utils/extension/rules/read-rules';
import { putOwnSettings, readOwnSettings } from '@/utils/extension/settings-store';
import { defaultSettings, type Settings, SettingsChangeSchema } from '@/utils/plan/settings';
import type { Json } from '@/utils/rules/sync/json';
import type { Shared } from '@/utils/rules/sync/shared';
import { changedAt } from './changed-at';

/** What is meant for one machine alone stays there: permissions, and a pause of the moment. */
const shared = [
  'draftDays',
  'keepDrafts',
  'logDays',
  'noDraftHosts',
  'pausedHosts',
  'removedEffect',
  'warnHosts',
] as const satisfies readonly (keyof Settings)[];

const pick = (settings: Settings) =>
  Object.fromEntries(shared.map((name): [string, Json] => [name, settings[name]]));

/** The person's own rules: those of packs come from where the packs do. */
export const ownRules = async () =>
  (await readRules()).filter(({ origin }) => origin.kind === 'own');

const makesSense = (name: string, value: Json): boolean =>
  v.is(SettingsChangeSchema, { [name]: value });

/** What this machine shares: the person's own rules and settings, nothing that an organisation says. */
export async function readShared(): Promise<Shared> {
  const [times, rules, settings] = await Promise.all([changedAt(), ownRules(), readOwnSettings()]);
  return {
    changedAt: times,
    rules,
    settings: {
      defaults: pick(defaultSettings),
      isReadable: makesSense,
      values: pick(settings),
    },
  };
}

/** Takes over settings of another machine; whether any of them was changed. One that makes no sense here is left. */
export async function takeSettings(settings: Readonly<Record<string, Json>>): Promise<boolean> {
  const known = Object.entries(settings).filter(([name, value]) => makesSense(name, value));
  const parsed = v.safeParse(SettingsChangeSchema, Object.fromEntries(known));
  if (!parsed.success || known.length === 0) return false;
  await putOwnSettings(parsed.output);
  return true;
}
