import type { CustomRule, Origin } from '@/utils/rules/schema';
import type { Pack } from './schema';

/** The id under which a rule of a pack is kept: packs may give the same id to different rules. */
const packRuleId = (pack: string, rule: string): string => `${pack}/${rule}`;

/** The rules of a pack as they are kept; what the pack says of their age counts before `now`, in milliseconds. */
export function packRules(
  { id, rules }: Pick<Pack, 'id' | 'rules'>,
  kind: Exclude<Origin['kind'], 'own'>,
  now: number,
): CustomRule[] {
  return rules.map(({ createdAt, updatedAt, ...said }) => ({
    ...said,
    createdAt: createdAt ?? now,
    id: packRuleId(id, said.id),
    origin: { kind, pack: id },
    updatedAt: updatedAt ?? createdAt ?? now,
  }));
}
