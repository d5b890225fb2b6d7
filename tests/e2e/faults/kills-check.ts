import type { Draft, DraftVersion } from '@/utils/drafts/draft';
import type { LogCount, LogRow } from '@/utils/plan/record/row';
import type { Settings } from '@/utils/plan/settings';
import type { MadeChange } from '@/utils/rules/change';
import type { CustomRule } from '@/utils/rules/schema';
import type { Request } from './kills-driver-run.ts';

/** What is kept when all is over. */
export interface Left {
  readonly drafts: readonly Draft[];
  readonly draftVersions: readonly DraftVersion[];
  readonly log: readonly LogRow[];
  readonly logCounts: readonly LogCount[];
  readonly rules: readonly CustomRule[];
  readonly ruleChanges: readonly MadeChange[];
  readonly settings: Partial<Settings>;
}

/** The values that each key may have: the last acknowledged one, and what was asked for after it. */
function mayBe(requests: readonly Request[]): Map<string, Set<string | undefined>> {
  const allowed = new Map<string, Set<string | undefined>>();
  for (const { isAcknowledged, key, value } of requests) {
    const before = allowed.get(key) ?? new Set([nothingUnder(key)]);
    allowed.set(key, isAcknowledged ? new Set([value]) : before.add(value));
  }
  return allowed;
}

/** What is kept under each key by which requests are told apart. */
function keptUnder(left: Left): Map<string, string> {
  const { drafts, log, rules, settings } = left;
  const { noDraftHosts = [], pausedHosts = [], warnHosts = [] } = settings;
  return new Map([
    ...drafts.map(({ id, texts }): [string, string] => [`draft ${id}`, texts[0]?.text ?? '']),
    ...log.map(({ label }): [string, string] => [`log ${label}`, label]),
    ...rules.map(({ id, note }): [string, string] => [`rule ${id}`, note]),
    ...pausedHosts.map((host): [string, string] => [`setPaused ${host}`, 'on']),
    ...warnHosts.map((host): [string, string] => [`setWarnOnly ${host}`, 'on']),
    ['noDraftHosts', String(noDraftHosts)],
  ]);
}

/** What a key without anything kept says. */
const nothingUnder = (key: string) => (/^set(Paused|WarnOnly) /.test(key) ? 'off' : undefined);

function repeated(what: string, all: readonly string[]): string[] {
  const seen = new Set<string>();
  return all.flatMap((each) => {
    if (seen.has(each)) return [`${what}: ${each.slice(0, 80)}`];
    seen.add(each);
    return [];
  });
}

/** How many lines of the log there are of what is counted together. */
function miscounted({ log, logCounts }: Left): string[] {
  const keyOf = ({ day, kind, network, place }: LogRow) => [day, place, kind, network].join(' ');
  const lines = Map.groupBy(log, keyOf);
  return logCounts.flatMap(({ count, key }) => {
    const written = lines.get(key)?.length ?? 0;
    return written === count ? [] : [`count of ${key}: ${count}, but ${written} lines`];
  });
}

/** Names what was acknowledged and is not there. */
export function lost(requests: readonly Request[], left: Left): string[] {
  const kept = keptUnder(left);
  return [...mayBe(requests)].flatMap(([key, values]) => {
    const value = kept.get(key) ?? nothingUnder(key);
    return values.has(value) ? [] : [`${key}: ${value?.slice(0, 60)}`];
  });
}

/** Names what is there twice. */
export function doubled(left: Left): string[] {
  const { drafts, draftVersions, log, ruleChanges, settings } = left;
  const textOf = ({ texts }: Pick<Draft, 'texts'>) => JSON.stringify(texts);
  return [
    ...repeated('draft', drafts.map(textOf)),
    ...repeated(
      'version',
      draftVersions.map((each) => `${each.draftId} ${textOf(each)}`),
    ),
    ...repeated(
      'version',
      draftVersions.map(({ at, draftId }) => `${draftId} ${at}`),
    ),
    ...repeated(
      'line of the log',
      // What the driver reports bears a name of its own; of others each page has its lines.
      log.map(({ id, label, page, region }) => {
        if (label === '') return id;
        return label.startsWith('kills ') ? label : `${page} ${region} ${label}`;
      }),
    ),
    ...repeated(
      'change',
      ruleChanges
        .filter(({ kind }) => kind !== 'undo')
        .map(({ rules }) => rules.map(({ after }) => after?.note).join()),
    ),
    ...repeated(
      'undone',
      ruleChanges.flatMap(({ undoneBy }) => undoneBy ?? []),
    ),
    ...repeated('paused host', settings.pausedHosts ?? []),
    ...repeated('host that only warns', settings.warnHosts ?? []),
    ...miscounted(left),
  ];
}

/** The number of what was asked for under a key; the later, the higher. */
function numberOf(key: string, value: string | undefined): number {
  const pattern = { draft: /#(\d+)\./, noDraftHosts: /^n(\d+)/, rule: / (\d+)$/ }[
    key.split(' ')[0] ?? ''
  ];
  return Number(pattern?.exec(value ?? '')?.[1] ?? Number.NaN);
}

/**
 * The same where more may have been asked for, and acknowledged, than is known: then what is there may be
 * newer, or a rule may have been taken back by one change.
 */
export function lostSince(known: readonly Request[], left: Left): string[] {
  const kept = keptUnder(left);
  const asked = new Map(known.map((each) => [each.key, each.value]));
  return lost(known, left).filter((line) => {
    const key = line.slice(0, line.indexOf(': '));
    return !(
      numberOf(key, kept.get(key)) >=
      numberOf(key, asked.get(key)) - (key.startsWith('rule') ? 1 : 0)
    );
  });
}
