import type { CustomRule } from './schema';

/** What became of a rule in pages; times are in milliseconds since 1970. */
export interface RuleUse {
  readonly rule: string;
  /** When it last found something, and on which host; `null`: never. */
  readonly matched: { readonly at: number; readonly host: string } | null;
  /** When it was last paused for what it cost, where, and how long it had taken: milliseconds. */
  readonly paused: { readonly at: number; readonly host: string; readonly ms: number } | null;
}

/** When a rule was last paused as it is now; `null` also where it was changed since. */
export const pauseOf = (
  rule: Pick<CustomRule, 'updatedAt'>,
  use: RuleUse | undefined,
): RuleUse['paused'] => (use?.paused && use.paused.at >= rule.updatedAt ? use.paused : null);
