import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import type { ReportedUnit } from '@/utils/extension/frame-report';
import { readUses } from '@/utils/extension/rules/read-uses';
import { noteReport, noteRuleUse, sweepRuleUse } from '@/utils/extension/rules/rule-use';

const MINUTE = 60_000;
const START = 1_000_000;
const host = 'ads.example.com';
const nothing = { costly: [], host, matched: [] };
const match = (at: number, where = host) => ({ at, host: where });

const useOf = async (id: string) => (await readUses()).get(id);

beforeEach(async () => {
  await Promise.all([database.rules.clear(), database.ruleUse.clear()]);
  await database.rules.bulkPut([rule({ id: 'a' }), rule({ id: 'b' })]);
});

test('a rule that found something is noted with time and host', async () => {
  await noteRuleUse({ ...nothing, matched: ['a'] }, START);
  expect(await readUses()).toEqual(
    new Map([['a', { matched: match(START), paused: null, rule: 'a' }]]),
  );
});

test('a rule that was paused is noted with what it cost, beside its last match', async () => {
  await noteRuleUse({ ...nothing, matched: ['a'] }, START);
  await noteRuleUse({ ...nothing, costly: [{ ms: 900, rule: 'a' }] }, START + 5);
  expect(await useOf('a')).toEqual({
    matched: match(START),
    paused: { ...match(START + 5), ms: 900 },
    rule: 'a',
  });
});

/** [when it is noted again, what is kept then] */
test.each([
  ['a moment later', host, MINUTE - 1, match(START)],
  ['a minute later', host, MINUTE, match(START + MINUTE)],
  ['a moment later on another host', 'b.example.com', 1, match(START + 1, 'b.example.com')],
  ['with a clock that was put back', host, -5 * MINUTE, match(START - 5 * MINUTE)],
])('a rule that matches again %s', async (_, where, later, kept) => {
  await noteRuleUse({ ...nothing, matched: ['a'] }, START);
  await noteRuleUse({ ...nothing, host: where, matched: ['a'] }, START + later);
  expect((await useOf('a'))?.matched).toEqual(kept);
});

test('nothing is written while nothing new is to be noted', async () => {
  await noteRuleUse({ ...nothing, matched: ['a'] }, START);
  const writing = vi.spyOn(database.ruleUse, 'bulkPut');
  await noteRuleUse({ ...nothing, matched: ['a'] }, START + 1);
  await noteRuleUse(nothing, START + 1);
  expect(writing).not.toHaveBeenCalled();
  writing.mockRestore();
});

test('of two frames that report at once nothing is lost', async () => {
  await Promise.all([
    noteRuleUse({ ...nothing, matched: ['a'] }, START),
    noteRuleUse({ ...nothing, costly: [{ ms: 900, rule: 'a' }] }, START),
  ]);
  expect(await useOf('a')).toMatchObject({ matched: match(START), paused: { ms: 900 } });
});

test('a rule that no longer exists is not noted, and forgotten when it goes', async () => {
  await noteRuleUse({ ...nothing, matched: ['a', 'gone', 'b'] }, START);
  expect([...(await readUses()).keys()]).toEqual(['a', 'b']);
  await database.rules.delete('a');
  await sweepRuleUse();
  expect([...(await readUses()).keys()]).toEqual(['b']);
});

describe('a report', () => {
  const unit = (part: Partial<ReportedUnit>): ReportedUnit => ({
    actions: ['create-post'],
    key: 'key',
    label: 'X',
    network: 'x',
    reason: { kind: 'rule', note: '', rule: 'a' },
    region: 'compose',
    selected: false,
    state: 'hidden',
    ...part,
  });
  const ofList = { kind: 'statement', platform: 'ads', statement: 'b' } as const;
  const sender = { host, isPrivate: false };

  test('names the rules of its units, those that leave it alone, and those that were paused', async () => {
    await database.rules.put(rule({ id: 'c' }));
    const units = [unit({}), unit({ key: 'other' }), unit({ reason: ofList })];
    const report = { costly: [{ ms: 900, rule: 'c' }], matched: ['b'], units };
    await noteReport(report, sender, START);
    const uses = await readUses();
    expect([...uses].map(([id, { matched, paused }]) => [id, !!matched, !!paused])).toEqual([
      ['a', true, false],
      ['b', true, false],
      ['c', false, true],
    ]);
  });

  test('of an older content script names no rules that leave it alone', async () => {
    await noteReport({ costly: [], units: [unit({})] }, sender, START);
    expect([...(await readUses()).keys()]).toEqual(['a']);
  });

  test('from a private window leaves no trace', async () => {
    await noteReport({ costly: [], units: [unit({})] }, { host, isPrivate: true }, START);
    expect(await database.ruleUse.count()).toBe(0);
  });

  test('is no trouble where the database fails', async () => {
    const failing = vi.spyOn(database.ruleUse, 'bulkGet').mockRejectedValue(new Error('full'));
    await expect(
      noteReport({ costly: [], units: [unit({})] }, sender, START),
    ).resolves.toBeUndefined();
    failing.mockRestore();
  });
});
