import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { readRules } from '@/utils/extension/rules/read-rules';
import { share as shareNow } from '@/utils/extension/sync/share';
import { noteSync } from '@/utils/extension/sync/sync-state';
import type { ChangeKind } from '@/utils/rules/change';
import type { CustomRule } from '@/utils/rules/schema';

const local = fakeBrowser.storage.local;

/** All that one machine has of its own. */
export interface Machine {
  readonly rules: readonly CustomRule[];
  readonly changes: readonly unknown[];
  readonly entries: readonly unknown[];
  readonly local: Record<string, unknown>;
}
/** A machine on which nothing was done yet. */
export const bare: Machine = { rules: [], changes: [], entries: [], local: {} };

/** Goes on at a machine. */
export async function sitDownAt(machine: Machine): Promise<void> {
  await local.clear();
  await local.set(machine.local);
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.rules.bulkPut([...machine.rules]);
  await database.ruleChanges.bulkPut([...machine.changes] as never[]);
  await database.syncEntries.bulkPut([...machine.entries] as never[]);
}

/** All that a machine has when one leaves it. */
const leave = async (): Promise<Machine> => ({
  rules: await database.rules.toArray(),
  changes: await database.ruleChanges.toArray(),
  entries: await database.syncEntries.toArray(),
  local: await local.get(null),
});

/** The rules that are there, each with its note. */
export const notes = async () => (await readRules()).map(({ id, note }) => `${id} ${note}`).sort();
/** The time as the machines know it, in milliseconds: it goes on with each change. */
let clock = 0;
/** Shares at a moment. */
export function share(now: number): Promise<boolean> {
  clock = now;
  return shareNow(now);
}

/** Changes rules at a moment, in the way of `kind`. */
export const putAt = (now: number, kind: ChangeKind, ...rules: readonly CustomRule[]) =>
  changeRules({ id: crypto.randomUUID(), kind, put: [...rules], remove: [] }, now);
/** Saves rules. */
export const put = (...rules: readonly CustomRule[]) => putAt(++clock, 'save', ...rules);
/** Deletes a rule. */
export const remove = (id: string) =>
  changeRules({ id: crypto.randomUUID(), kind: 'delete', put: [], remove: [id] }, ++clock);

/** A second machine that has shared all that the first one has. */
export async function twoMachines(): Promise<{ first: Machine; second: Machine }> {
  clock = 0;
  await sitDownAt(bare);
  await noteSync({ isOn: true });
  await put(rule({ id: 'a', note: 'first' }), rule({ id: 'b' }));
  await share(100);
  const first = await leave();
  await sitDownAt(bare);
  await noteSync({ isOn: true });
  await share(200);
  return { first, second: await leave() };
}
