import type { CustomRule } from '@/utils/rules/schema';
import type { KeptPack, PackSource, PackState } from './kept-pack';
import { packRules } from './pack-rules';
import type { Pack } from './schema';

/** A pack with its rules as they are to be kept, and the ids of rules that it no longer has. */
export interface NextVersion {
  readonly pack: KeptPack;
  readonly rules: readonly CustomRule[];
  readonly gone: readonly string[];
}

interface Kept {
  readonly pack: Pick<KeptPack, 'addedAt' | 'state'>;
  readonly rules: readonly CustomRule[];
}

/**
 * The next version of a pack, or its first. What the person switched off stays off; all else is as the
 * pack says. `now` is in milliseconds.
 */
export function nextVersion(
  { rules: said, ...content }: Pack,
  { kept, now, source }: { kept: Kept | null; now: number; source: PackSource },
): NextVersion {
  const known = new Map((kept?.rules ?? []).map((rule) => [rule.id, rule]));
  const rules = packRules({ id: content.id, rules: said }, 'pack', now).map((rule) => {
    const before = known.get(rule.id);
    return before
      ? { ...rule, createdAt: before.createdAt, enabled: rule.enabled && before.enabled }
      : rule;
  });
  const ids = new Set(rules.map(({ id }) => id));
  const state: PackState = kept?.pack.state ?? 'waiting';
  return {
    pack: { ...content, addedAt: kept?.pack.addedAt ?? now, fetchedAt: now, source, state },
    rules,
    gone: [...known.keys()].filter((id) => !ids.has(id)),
  };
}
