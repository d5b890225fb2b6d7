import * as v from 'valibot';
import {
  features,
  isSingle,
  isSiteList,
  lockNames,
  type PolicyKey,
  policyKeys,
  type SingleSetting,
  type SiteList,
  settingSchemas,
  wanted,
} from '@/utils/plan/policy-keys';
import type { Settings } from '@/utils/plan/settings';
import { readPack } from '@/utils/rules/pack/read-pack';
import type { Pack } from '@/utils/rules/pack/schema';
import { noPolicy, type Policy, type PolicyProblem, type PolicyReading } from './types';

/** Of a longer text in a list nobody would know any more what it means. */
const MOST_TEXT = 300;
const MOST_ENTRIES = 2000;
const Entry = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_TEXT));

type Values = Readonly<Record<string, unknown>>;
type Say = (problem: PolicyProblem) => void;

/** Windows keeps nested values as JSON text; the same is understood everywhere. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readList(path: string, value: unknown, say: Say): string[] {
  const list = unpacked(value);
  if (!Array.isArray(list)) {
    say({ kind: 'value', path, wanted: 'a list of texts' });
    return [];
  }
  return list.slice(0, MOST_ENTRIES).flatMap((each: unknown, at) => {
    const parsed = v.safeParse(Entry, each);
    if (parsed.success) return [parsed.output];
    say({ kind: 'value', path: `${path}.${at}`, wanted: 'a text' });
    return [];
  });
}

/** Of a list of names those that this version knows. */
function readNames<Name extends string>(
  path: string,
  value: unknown,
  known: readonly Name[],
  say: Say,
): Name[] {
  return readList(path, value, say).flatMap((name) => {
    const found = known.find((each) => each === name);
    if (found === undefined) say({ kind: 'unknown', path: `${path}: ${name}` });
    return found ?? [];
  });
}

function readPacks(value: unknown, reader: string, say: Say): Pack[] {
  const list = unpacked(value);
  if (!Array.isArray(list)) {
    say({ kind: 'value', path: 'packs', wanted: 'a list of rule packs' });
    return [];
  }
  return list.flatMap((each: unknown, at) => {
    const { pack, skipped } = readPack(unpacked(each), reader);
    for (const { file, message, path } of skipped) {
      const inside = [file === 'pack' ? '' : file, path].filter(Boolean).join('.');
      say({ kind: 'pack', path: `packs.${at} ${inside}`.trim(), message });
    }
    return pack ?? [];
  });
}

function readSettings(value: unknown, say: Say) {
  const given = unpacked(value);
  const settings: Record<string, unknown> = {};
  const lists: Partial<Record<SiteList, readonly string[]>> = {};
  const names: (SingleSetting | SiteList)[] = [];
  if (!isObject(given)) say({ kind: 'value', path: 'settings', wanted: 'names with values' });
  for (const [name, set] of Object.entries(isObject(given) ? given : {})) {
    const path = `settings.${name}`;
    if (isSiteList(name)) {
      lists[name] = readList(path, set, say);
      names.push(name);
    } else if (isSingle(name)) {
      const parsed = v.safeParse(settingSchemas[name] as v.GenericSchema, set);
      if (parsed.success) settings[name] = parsed.output;
      else say({ kind: 'value', path, wanted: wanted(name) });
      if (parsed.success) names.push(name);
    } else say({ kind: 'unknown', path });
  }
  return { lists, names, settings: settings as Partial<Pick<Settings, SingleSetting>> };
}

/**
 * Reads what an organisation has set, each key by itself: what is wrong or unknown is named and left out.
 * Packs may be written for newer readers than this one, whose version is `reader`.
 */
export function readPolicy(values: unknown, reader: string): PolicyReading {
  const problems: PolicyProblem[] = [];
  const say: Say = (problem) => problems.push(problem);
  const given: Values = isObject(values) ? values : {};
  const keys: PolicyReading['keys'][number][] = [];
  let policy: Policy = noPolicy;
  for (const [key, value] of Object.entries(given)) {
    const known = policyKeys.find((each) => each === key);
    if (known === undefined) say({ kind: 'unknown', path: key });
    else if (known === 'settings') {
      const { names, ...read } = readSettings(value, say);
      policy = { ...policy, ...read };
      keys.push(...names.map((name): `settings.${typeof name}` => `settings.${name}`));
    } else {
      policy = { ...policy, [known]: readKey(known, value, reader, say) };
      keys.push(known);
    }
  }
  return { policy, keys, problems };
}

function readKey(key: Exclude<PolicyKey, 'settings'>, value: unknown, reader: string, say: Say) {
  switch (key) {
    case 'packs':
      return readPacks(value, reader, say);
    case 'locks':
      return readNames(key, value, lockNames, say);
    case 'off':
      return readNames(key, value, features, say);
    case 'disabledRules':
    case 'enabledPacks':
    case 'sites':
      return readList(key, value, say);
  }
}
