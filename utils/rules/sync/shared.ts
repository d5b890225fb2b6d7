import * as v from 'valibot';
import { type CustomRule, CustomRuleSchema } from '@/utils/rules/schema';
import type { Entries, Entry } from './entries';
import { type Json, jsonText } from './json';

/** Settings by name, with what they are when nobody has set them. */
interface SharedSettings {
  readonly values: Readonly<Record<string, Json>>;
  readonly defaults: Readonly<Record<string, Json>>;
  /** Whether a value makes sense in this version; without it all do. */
  readonly isReadable?: (name: string, value: Json) => boolean;
}

/** What a machine has of what is shared: the person's own rules, and settings. */
export interface Shared {
  readonly rules: readonly CustomRule[];
  readonly settings: SharedSettings;
  /**
   * When rules were changed here, by their ids, as far as that is known; milliseconds since 1970. Rules
   * that are switched on or off keep their own time, which says which of them wins.
   */
  readonly changedAt: ReadonlyMap<string, number>;
}

const RULE = 'r/';
const SETTING = 's/';

/** What a rule says unless it says otherwise is not written: there is little room. */
const unsaid: Readonly<Record<string, Json>> = {
  client: '',
  enabled: true,
  from: null,
  locators: [],
  note: '',
  origin: { kind: 'own' },
  until: null,
};

function valueOfRule(rule: CustomRule): Json {
  const whole = rule as unknown as { readonly [key: string]: Json };
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([name, value]) =>
        !Object.hasOwn(unsaid, name) || jsonText(value) !== jsonText(unsaid[name] ?? null),
    ),
  );
}

/** The rule that an entry holds; `null` for one that this version cannot read. */
function ruleIn({ key, value }: Entry): CustomRule | null {
  const parsed = v.safeParse(CustomRuleSchema, value);
  const isIt = parsed.success && parsed.output.id === key.slice(RULE.length);
  return isIt && parsed.output.origin.kind === 'own' ? parsed.output : null;
}

const isRule = ({ key }: Entry) => key.startsWith(RULE);

/** The list of which an entry names one text; an empty name where it is of another kind. */
function listOf({ key }: Pick<Entry, 'key'>): string {
  const end = key.indexOf('/', SETTING.length);
  return key.startsWith(SETTING) && end > 0 ? key.slice(SETTING.length, end) : '';
}

/** What an entry says of a setting: all of it, or whether one text is in a list. */
function settingIn({ key, value }: Entry, { values }: SharedSettings): readonly [string, Json] {
  const name = key.slice(SETTING.length);
  const list = listOf({ key });
  return Array.isArray(values[list]) ? [list, [name.slice(list.length + 1)]] : [name, value];
}

/** Whether an entry says something that only a newer version understands. */
function isForNewer(entry: Entry, { settings }: Shared): boolean {
  if (entry.value === null) return false;
  if (isRule(entry)) return ruleIn(entry) === null;
  return settings.isReadable?.(...settingIn(entry, settings)) === false;
}

interface Now {
  readonly key: string;
  readonly value: Json;
  /** When it was changed, where nothing of it was ever shared: milliseconds since 1970. */
  readonly first: number;
  /** When it was changed, where that is known. */
  readonly changed: number | undefined;
}

/**
 * A list is shared text by text: of two machines that each add one, both stay. Anything else is shared as a
 * whole.
 */
function presentSetting(
  [name, value]: [string, Json],
  defaults: SharedSettings['defaults'],
): Now[] {
  if (Array.isArray(value))
    return value.map((text) => ({
      key: `${SETTING}${name}/${text}`,
      value: true,
      first: 1,
      changed: undefined,
    }));
  // What was never set here makes way for what was set elsewhere.
  const first = jsonText(value) === jsonText(defaults[name] ?? null) ? 0 : 1;
  return [{ key: SETTING + name, value, first, changed: undefined }];
}

function present({ changedAt, rules, settings }: Shared): Now[] {
  const { defaults, values } = settings;
  return [
    ...rules.map((rule) => ({
      key: RULE + rule.id,
      value: valueOfRule(rule),
      first: Math.max(rule.updatedAt, changedAt.get(rule.id) ?? 0),
      changed: changedAt.get(rule.id),
    })),
    ...Object.entries(values).flatMap((setting) => presentSetting(setting, defaults)),
  ];
}

/** Whether a machine that knows `entry` has what it says, unless that was deleted there. */
function isTaken(entry: Entry, shared: Shared): boolean {
  if (entry.value === null || isForNewer(entry, shared)) return false;
  return isRule(entry) || Array.isArray(shared.settings.values[listOf(entry)]);
}

/**
 * What was shared last, brought up to what a machine has `now`: the changes and deletions made there. They
 * count from when they were made, however late they are shared.
 */
export function observe(shared: Shared, known: Entries, now: number): Entries {
  const entries = new Map(known);
  const there = present(shared);
  for (const { key, value, first, changed: madeAt } of there) {
    const before = known.get(key);
    if (before && jsonText(before.value) === jsonText(value)) continue;
    // That it was not taken over is no change of it made here.
    if (before && isForNewer(before, shared) && !(madeAt !== undefined && madeAt > before.at))
      continue;
    const changed = madeAt ?? now;
    entries.set(key, { key, value, at: before ? Math.max(changed, before.at + 1) : first });
  }
  const keys = new Set(there.map(({ key }) => key));
  for (const entry of known.values())
    if (!keys.has(entry.key) && isTaken(entry, shared)) {
      const gone = shared.changedAt.get(entry.key.slice(RULE.length)) ?? now;
      entries.set(entry.key, { ...entry, value: null, at: Math.max(gone, entry.at + 1) });
    }
  return entries;
}

/** What a machine has to change so that it has what `entries` say. */
export interface SharedChange {
  readonly put: readonly CustomRule[];
  readonly remove: readonly string[];
  readonly settings: Readonly<Record<string, Json>>;
}

/** The lists that are to be others, by what is news of them. */
function listsFor(news: readonly Entry[], shared: Shared): Record<string, readonly Json[]> {
  const lists: Record<string, readonly Json[]> = {};
  const there = new Set(present(shared).map(({ key }) => key));
  for (const entry of news) {
    const name = listOf(entry);
    const current = lists[name] ?? shared.settings.values[name];
    if (!Array.isArray(current) || isForNewer(entry, shared)) continue;
    const text = entry.key.slice(SETTING.length + name.length + 1);
    if (entry.value !== null) lists[name] = [...current, text];
    else if (there.has(entry.key)) lists[name] = current.filter((each) => each !== text);
  }
  return lists;
}

/** What is to be done where `entries` count and `shared` is there. */
export function changeFor(entries: Entries, shared: Shared): SharedChange {
  const there = new Map(present(shared).map(({ key, value }) => [key, jsonText(value)]));
  const isNews = ({ key, value }: Entry) => there.get(key) !== jsonText(value);
  const news = [...entries.values()].filter(isNews);
  const whole = news.filter(
    (entry) => entry.key.startsWith(SETTING) && listOf(entry) === '' && there.has(entry.key),
  );
  return {
    put: news
      .filter((entry) => isRule(entry) && entry.value !== null)
      .flatMap((entry) => ruleIn(entry) ?? []),
    remove: news
      .filter((entry) => isRule(entry) && entry.value === null && there.has(entry.key))
      .map(({ key }) => key.slice(RULE.length)),
    settings: {
      ...listsFor(news, shared),
      ...Object.fromEntries(whole.map(({ key, value }) => [key.slice(SETTING.length), value])),
    },
  };
}
