import { fold } from '@/utils/plan/text';
import type { RuleLocator } from '@/utils/plan/types';
import { interactiveSelector } from './kinds';
import { lazily } from './lazily';
import { createPace, type Pace } from './pace';
import { type Saying, sayingAny } from './saying';

/** Rules that look in the same places, so that their number hardly matters. */
export interface Group {
  readonly selector: string;
  /** Rules by the folded label that they ask for; under `null` those that ask for none. */
  readonly rules: ReadonlyMap<string | null, readonly RuleLocator[]>;
  readonly saying: () => Saying;
  readonly hits: Map<Element, readonly RuleLocator[]>;
  /** Of a wide group that is looked up by keys: all elements that it may ever mean. */
  readonly maybe: Set<Element>;
  readonly pace: () => Pace;
  /** Whether a change somewhere else can make an element match. */
  readonly wide: boolean;
  /** Whether a change of an element can make others in it match. */
  readonly nested: boolean;
  /** Whether a change of texts, or of what stands in an element, leaves all as it is. */
  readonly steady: boolean;
  /** Milliseconds that looking for it took. */
  used: number;
  paused: boolean;
}

/** Groups by selector, each with nothing found. */
export function groupsOf(locators: readonly RuleLocator[]): Group[] {
  const bySelector = new Map<string, Map<string | null, RuleLocator[]>>();
  for (const locator of locators) {
    const selector = locator.selector ?? interactiveSelector;
    const rules = bySelector.get(selector) ?? new Map<string | null, RuleLocator[]>();
    bySelector.set(selector, rules);
    for (const label of locator.labels.length > 0 ? locator.labels.map(fold) : [null]) {
      const same = rules.get(label);
      if (same) same.push(locator);
      else rules.set(label, [locator]);
    }
  }
  return [...bySelector].map(([selector, rules]) => {
    const own = selector === interactiveSelector ? '' : selector;
    return {
      hits: new Map(),
      maybe: new Set(),
      nested: /[\s>]/.test(own.trim()),
      // Most groups never meet anything.
      pace: lazily(createPace),
      paused: false,
      rules,
      saying: lazily(() => sayingAny([...rules.keys()])),
      selector,
      steady: !own.includes(':') && own !== '' && rules.size === 1 && rules.has(null),
      used: 0,
      wide: /[+~]|:(has|nth|first|last|only|empty|not|is|where|root)/.test(own),
    };
  });
}
