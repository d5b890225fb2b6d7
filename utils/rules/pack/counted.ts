import type { CustomRule } from '@/utils/rules/schema';
import type { KeptPack } from './kept-pack';

/** The rules that count: those of imported packs only while their pack is on. */
export function countedRules(
  rules: readonly CustomRule[],
  packs: readonly Pick<KeptPack, 'id' | 'state'>[],
): readonly CustomRule[] {
  const on = new Set(packs.filter(({ state }) => state === 'on').map(({ id }) => id));
  return rules.filter(({ origin }) => origin.kind !== 'pack' || on.has(origin.pack));
}
