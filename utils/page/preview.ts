import { type PreviewCounts, SLOW_MS } from '@/utils/plan/preview';
import type { Plan } from '@/utils/plan/types';
import type { Lexicon } from './lexicon';
import { isMeant, onlyRules } from './meant';
import { addressOfPage } from './outer';
import { createReader } from './page-reader';
import type { PageReader } from './reader-ports';
import { createRuleIndex } from './rule-index';
import { selectedIn } from './selected';
import { type OpenShadow, topsOf } from './shadows';
import { findTargets } from './targets';
import type { Target } from './types';

/** What a preview looks at. */
export interface PreviewView {
  readonly lexicon: Lexicon;
  readonly reader: Pick<PageReader, 'inventory' | 'roots'>;
  /** What is guarded now. */
  readonly guarded: readonly Target[];
}

/** Looks for what the rule by itself finds: how much, and how long that takes. */
function lookFor(plan: Plan, rule: string, roots: PreviewView['reader']['roots']) {
  const own = plan.ruleLocators.filter((locator) => locator.rule === rule);
  if (own.length === 0) return { found: null, ms: 0 };
  const look = () => {
    const start = performance.now();
    const index = createRuleIndex(own);
    index.readBelow([...roots].flatMap(topsOf));
    const found = index.hits([...roots]).size;
    return { found, ms: performance.now() - start };
  };
  const first = look();
  // What runs for the first time says nothing of the next time.
  return first.ms > SLOW_MS ? { ...first, ms: Math.min(first.ms, look().ms) } : first;
}

/** What `plan` would do here by its rule `rule`. Reads the page, changes nothing. */
export function previewRule(
  plan: Plan,
  rule: string,
  { guarded, lexicon, reader }: PreviewView,
): PreviewCounts {
  const roots = [...reader.roots];
  const rules = createRuleIndex(plan.ruleLocators);
  rules.readBelow(roots.flatMap(topsOf));
  const url = addressOfPage();
  const { targets } = findTargets({
    inventory: reader.inventory,
    lexicon,
    plan: isMeant(plan, url) ? plan : onlyRules(plan),
    roots,
    rules,
    url,
  });
  const asked = targets.filter(({ reason }) => reason.kind === 'rule' && reason.rule === rule);
  const hidden = asked.filter(({ effect, element }) => effect === 'hide' && !selectedIn(element));
  const kept = new Set(targets.map(({ element }) => element));
  const { found, ms } = lookFor(plan, rule, reader.roots);
  return {
    found,
    hide: hidden.length,
    // What was hidden for this visit stays hidden, whatever the rules are.
    left: guarded.filter(({ element, reason }) => reason.kind !== 'visit' && !kept.has(element))
      .length,
    ms: Math.round(ms),
    warn: asked.length - hidden.length,
  };
}

const nothing: ReadonlySet<Element> = new Set();

/** Reads a page in which nothing is guarded, without touching it, until `signal` aborts. */
export function readForPreview(
  lexicon: Lexicon,
  openClosed: OpenShadow,
  signal: AbortSignal,
): Promise<PageReader> {
  return new Promise((resolve) => {
    const reader = createReader(
      {
        first: () => nothing,
        isAsLeft: () => true,
        lexicon,
        locators: [],
        onBatch: () => undefined,
        onHits: () => nothing,
        onNews: ({ pending }) => {
          if (pending.length > 0) return;
          if (reader.isWaiting()) reader.lookAgain();
          resolve(reader);
        },
        openClosed,
      },
      signal,
    );
    reader.start();
  });
}
