import * as v from 'valibot';
import { defaultSettings, SettingsSchema } from './settings';

/** The settings that are one value, of which an organisation can say what holds from the start. */
const single = [
  'draftDays',
  'keepDrafts',
  'logDays',
  'remindOf',
  'remindPosts',
  'removedEffect',
] as const;

/** The settings that are lists of sites, which an organisation can replace or change. */
export const siteLists = ['noDraftHosts', 'warnHosts'] as const;

/** What a person can be kept from changing. */
export const lockNames = [...single, ...siteLists, 'import', 'ownRules', 'pause', 'sync'] as const;
export type LockName = (typeof lockNames)[number];

/** What can be switched off as a whole. */
export const features = [
  'drafts',
  'hide',
  'import',
  'log',
  'picker',
  'queue',
  'sync',
  'teamPacks',
] as const;
export type Feature = (typeof features)[number];

export type SingleSetting = (typeof single)[number];
export type SiteList = (typeof siteLists)[number];

/** What each setting of one value may be. */
export const settingSchemas = Object.fromEntries(
  single.map((name) => [name, SettingsSchema.entries[name].wrapped]),
) as { [Name in SingleSetting]: (typeof SettingsSchema.entries)[Name]['wrapped'] };

/** In words for an administrator: what a setting may be. */
export function wanted(name: SingleSetting): string {
  const schema = settingSchemas[name];
  return schema.type === 'picklist' ? schema.options.join(', ') : 'true, false';
}

/** The type that a browser's own schema of a policy asks for. */
export const typeOf = (name: SingleSetting) =>
  typeof defaultSettings[name] === 'number' ? 'integer' : typeof defaultSettings[name];

/** The names of all keys of a policy, in the order in which they are told. */
export const policyKeys = [
  'packs',
  'enabledPacks',
  'disabledRules',
  'sites',
  'settings',
  'locks',
  'off',
] as const;
export type PolicyKey = (typeof policyKeys)[number];

export const isSingle = (name: string): name is SingleSetting => v.is(v.picklist(single), name);
export const isSiteList = (name: string): name is SiteList => v.is(v.picklist(siteLists), name);
