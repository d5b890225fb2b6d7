import { rule } from '@/tests/fixtures/rules';
import type { CustomRule } from '@/utils/rules/schema';
import { decode, encode } from '@/utils/rules/sync/chunks';
import { type Entries, isSame, merge, withoutOld } from '@/utils/rules/sync/entries';
import type { Json } from '@/utils/rules/sync/json';
import { changeFor, observe, type Shared } from '@/utils/rules/sync/shared';

type Settings = Record<string, Json>;
const defaults: Settings = { draftDays: 14, noDraftHosts: [] };

/** What all machines of a person write to; `null` where a part did not come. */
export interface Storage {
  items: Record<string, Json>;
  writes: number;
}

/** One machine of a person, with a clock of its own. */
export interface Replica {
  readonly rules: Map<string, CustomRule>;
  settings: Settings;
  /** Each change, as the machine's history has it: by a person, or taken over from elsewhere. */
  readonly changes: { readonly at: number; readonly id: string; readonly isTaken: boolean }[];
  known: Entries;
  /** How far its clock is from the time, in milliseconds. */
  skew: number;
  waits: number;
  /** An older version: it cannot read that drafts are kept for 90 days. */
  readonly isOld: boolean;
}

export const newReplica = (skew: number, isOld = false): Replica => ({
  changes: [],
  isOld,
  known: new Map(),
  rules: new Map(),
  settings: defaults,
  skew,
  waits: 0,
});

function sharedOf({ changes, isOld, rules, settings }: Replica): Shared {
  const changedAt = new Map<string, number>();
  for (const { at, id, isTaken } of changes.toSorted((a, b) => a.at - b.at))
    if (isTaken) changedAt.delete(id);
    else changedAt.set(id, at);
  const isReadable = (name: string, value: Json) => !isOld || name !== 'draftDays' || value !== 90;
  return {
    changedAt,
    rules: [...rules.values()],
    settings: { defaults, isReadable, values: settings },
  };
}

/** A person writes a rule, or deletes it (`null`), at `time`. */
export function writeRule(machine: Replica, time: number, id: string, note: string | null): void {
  const at = time + machine.skew;
  if (note === null && !machine.rules.delete(id)) return;
  if (note !== null) machine.rules.set(id, rule({ id, note, updatedAt: at }));
  machine.changes.push({ at, id, isTaken: false });
}

/** What others have written; `null` while only a part of it has come. */
function theirs(machine: Replica, { items }: Storage): Entries | null {
  const decoded = decode(items);
  if (decoded.kind === 'entries') machine.waits = 0;
  if (decoded.kind === 'entries') return decoded.entries;
  if (decoded.kind === 'empty') return new Map();
  machine.waits += 1;
  return machine.waits > 1 ? new Map() : null;
}

/** A machine shares at `time`; of what it writes only the first `parts` arrive. */
export function shareAt(machine: Replica, time: number, storage: Storage, parts = 999): void {
  const now = time + machine.skew;
  const other = theirs(machine, storage);
  if (other === null) return;
  const shared = sharedOf(machine);
  const all = withoutOld(merge(observe(shared, machine.known, now), other));
  const { put, remove, settings } = changeFor(all, shared);
  for (const each of put) machine.rules.set(each.id, each);
  for (const id of remove) machine.rules.delete(id);
  for (const id of [...put.map((each) => each.id), ...remove])
    machine.changes.push({ at: now, id, isTaken: true });
  const { isReadable } = shared.settings;
  const taken = Object.entries(settings).filter((each) => isReadable?.(...each));
  machine.settings = { ...machine.settings, ...Object.fromEntries(taken) };
  machine.known = all;
  if (isSame(all, other)) return;
  const encoded = encode(all);
  if (encoded.kind !== 'items') throw new Error('so little fits');
  const written = Object.entries(encoded.items).slice(0, parts);
  storage.items =
    parts < 999 ? { ...storage.items, ...Object.fromEntries(written) } : { ...encoded.items };
  storage.writes += 1;
}

/** What a person sees on a machine. */
export const seenOn = ({ rules, settings }: Replica) => ({
  days: settings.draftDays,
  hosts: [...(settings.noDraftHosts as readonly string[])].sort(),
  rules: [...rules.values()].map(({ id, note }) => `${id} ${note}`).sort(),
});
