import type { Mutation } from './mutation.ts';
import { type Fault, unitFaults } from './unit-faults.ts';

const tests = [
  'changes',
  'early-hits',
  'guard',
  'held-back',
  'hold',
  'marks',
  'nothing-hidden',
  'panels',
  'regions',
  'rules-in-page',
  'verdict',
].map((name) => `tests/page/${name}.test.ts`);

const faults: readonly Fault[] = [
  ...unitFaults,
  ['quiet parts of a panel', 'targets', 'if (isQuietIn(box, mark, lexicon)) return;', ''],
  ['quiet parts elsewhere', 'targets', '!group || isQuietIn(null, mark, lexicon)', '!group'],
  ['information in a panel', 'targets', 'if (unit && isControl(unit))', 'if (unit)'],
  ['what nobody can act on', 'targets', ' && isEntry(unit, actions, lexicon))', ')'],
  [
    'figures that are looked at',
    'targets',
    'if (isLookedAt(actions) && !isInteractive(element)) return false;',
    '',
  ],
  ['what a rule spares', 'targets', '.filter(({ element }) => !isSpared(element, spared))', ''],
  ['units in units', 'targets', 'targets: withoutNested(kept)', 'targets: kept'],
  ['quiet addresses and titles', 'topics', 'if (isQuiet) return [];', ''],
  [
    'quiet headings',
    'topics',
    'if (heading?.quiet || (!heading && introduced?.quiet)) return [];',
    '',
  ],
  [
    'tags',
    'topics',
    'topic !== null && (topic.quiet || topic.tags)',
    'topic !== null && topic.quiet',
  ],
  ['conversations', 'compose', 'if (within.some(isConversation)) score -= 3;', ''],
  ['boxes about something else', 'compose', ' || isElsewhere(box, lexicon)', ''],
  ['editors that a rule means', 'located', '!snapshot.hasEditor(element) &&', ''],
  [
    'what stands in editors that a rule means',
    'located',
    '  !snapshot.isInEditor(element) &&\n',
    '',
  ],
  [
    'the whole page as what a rule means',
    'located',
    "!['html', 'head', 'body'].includes(tagOf(element)) &&",
    '',
  ],
  [
    'other networks in what a rule means',
    'located',
    '[...snapshot.networksIn(element)].every((other) => other === network)',
    'true',
  ],
  ['prose', 'phrases', 'if (mark.path.some(isProse)) return [];', ''],
  [
    'single words outside menus',
    'phrases',
    "if (!area && (mark.action === 'create-post' || !isSentence(mark.element))) return [];",
    '',
  ],
  ['labels that nobody can press', 'phrases', ' || !isInControl(unit.element)', ''],
  [
    'links called like submit buttons',
    'kinds',
    "if (!button && names.includes('href') && leadsAway(element)) return false;",
    '',
  ],
  [
    'what is still selected',
    'guard',
    "target.effect === 'hide' && !selected ?",
    "target.effect === 'hide' ?",
  ],
  ['pages that keep stripping the mark', 'guard', 'if (stripped <= MAX_FIGHTS)', 'if (true)'],
  ['actions that still work', 'verdict', 'asking.length === verdicts.length && ', ''],
  ['typing', 'changes', 'return withoutTyping(changes, editors);', 'return changes;'],
  [
    'the own marks of the guard',
    'changes',
    'if (!isAsLeft(element)) changes.states = true;',
    'changes.states = true;',
  ],
  [
    'what is held back is shown again',
    'held-back',
    'timer ??= setTimeout(release, LONGEST_MS);',
    'timer ??= undefined;',
  ],
  [
    'a held page is shown again',
    'hold',
    'if (steps >= MOST_STEPS || performance.now() > end) release();',
    '',
  ],
  ['editors in what a rule hides early', 'early-hits', '!inventory.editors.has(at) && ', ''],
  [
    'other networks in what a rule hides early',
    'early-hits',
    ' && (!mark || mark.weight < 2 || mark.network === network)',
    '',
  ],
  [
    'what a rule means in an editor',
    'early-hits',
    'if ([element, ...around].some(isEditable)) return;',
    '',
  ],
];

/** Each thing that must never be hidden is no longer left alone. */
export const guardMutations: readonly Mutation[] = faults.map(([name, file, find, becomes]) => ({
  becomes,
  file: `utils/page/${file}.ts`,
  find,
  name: `guard: ${name}`,
  tests,
}));
