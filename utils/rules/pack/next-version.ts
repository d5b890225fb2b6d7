import type { CustomRule } from '@/utils/rules/schema';
import type { KeptPack, PackSource, PackState } from './kept-pack';
import { packRules } from './pack-rules';
import type { Pack } from './schema';

/** A pack with its rules as they are to be kept, and the ids of rules that it no longer has. */
export interface NextVersion {
  readonly pack: KeptPack;
  readonly rules: readonly CustomRule[];
  readonly gone: readonly string[];
  /** How many of the rules are new, and how many say something else than before. */
  readonly added: number;
  readonly changed: number;
}

interface Kept {
  readonly pack: Pick<KeptPack, 'addedAt' | 'state'>;
  readonly rules: readonly CustomRule[];
}

const said = ({ updatedAt: _, ...rule }: CustomRule) => JSON.stringify(rule);

/**
 * The next version of a pack, or its first. What the person switched off stays off; all else is as the
 * pack says. `now` is in milliseconds.
 */
export function nextVersion(
  { rules: given, ...content }: Pack,
  { kept, now, source }: { kept: Kept | null; now: number; source: PackSource },
): NextVersion {
  const known = new Map((kept?.rules ?? []).map((rule) => [rule.id, rule]));
  const rules = packRules({ id: content.id, rules: given }, 'pack', now).map((rule) => {
    const before = known.get(rule.id);
    return before
      ? { ...rule, createdAt: before.createdAt, enabled: rule.enabled && before.enabled }
      : rule;
  });
  const ids = new Set(rules.map(({ id }) => id));
  const isChanged = (rule: CustomRule) => {
    const before = known.get(rule.id);
    return before !== undefined && said(before) !== said(rule);
  };
  const state: PackState = kept?.pack.state ?? 'waiting';
  return {
    pack: { ...content, addedAt: kept?.pack.addedAt ?? now, fetchedAt: now, source, state },
    rules,
    added: rules.filter(({ id }) => !known.has(id)).length,
    changed: rules.filter(isChanged).length,
    gone: [...known.keys()].filter((id) => !ids.has(id)),
  };
}
