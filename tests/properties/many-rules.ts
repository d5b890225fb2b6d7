import fc from 'fast-check';
import { locator } from '@/tests/fixtures/rule-locator';
import { labelsOf } from '@/utils/page/kinds';
import { createRuleIndex } from '@/utils/page/rule-index';
import { fold } from '@/utils/plan/text';
import type { RuleLocator } from '@/utils/plan/types';

const tags = ['div', 'button', 'i'] as const;
const classes = ['a', 'b', 'c'] as const;
const words = ['Tweet', 'Send', ''] as const;
const ids = ['x', 'y', ''] as const;

const selectors = [
  ...['.a', '.b', '.c', '#x', '#y', 'button', 'div.a', 'button#x', '[name="x"]', '[name^="y"]'],
  ...['[name]', '.a .b', '.a > .c', 'div button', '#x .b', '.c [name="y"]', '.a, #y', 'i.b'],
  ...['.a + .b', '.a ~ button', '.b:not(.c)', 'div:empty', '.a:first-child', ':is(.a, .b)'],
  ...['*', 'button[name*="x"]', '.a:has(.b)', '[name="x"][name="y"]', '.A', ':::', 'body i'],
];

/** Rules by many selectors, some of them for a label. */
const rulesOf = (labelled: ReadonlySet<number>): RuleLocator[] =>
  selectors.map((selector, at) =>
    locator({ labels: labelled.has(at) ? ['Tweet'] : [], rule: `r${at}`, selector }),
  );

/** What trying each rule by itself finds. */
function naively(rules: readonly RuleLocator[]): string[] {
  const found = rules.flatMap(({ labels, rule, selector }) => {
    let elements: Element[] = [];
    try {
      elements = [...document.querySelectorAll(selector ?? '')];
    } catch {
      // A selector that the browser refuses finds nothing.
    }
    const bears = (element: Element) =>
      labels.length === 0 || labelsOf(element).some((label) => labels.map(fold).includes(label));
    return elements.filter(bears).map((element) => `${pathTo(element)} ${rule}`);
  });
  // Some engines find one element twice.
  return [...new Set(found)].sort();
}

const pathTo = (element: Element): string =>
  element.parentElement
    ? `${pathTo(element.parentElement)}/${[...element.parentElement.children].indexOf(element)}`
    : '';

const byIndex = (index: ReturnType<typeof createRuleIndex>): string[] =>
  [...index.hits([document])]
    .flatMap(([element, rules]) => rules.map(({ rule }) => `${pathTo(element)} ${rule}`))
    .sort();

interface Look {
  readonly tag: (typeof tags)[number];
  readonly classes: readonly string[];
  readonly id: string;
  readonly name: string;
  readonly word: string;
  readonly into: number;
}

const look: fc.Arbitrary<Look> = fc.record({
  classes: fc.subarray([...classes]),
  id: fc.constantFrom(...ids),
  into: fc.nat(20),
  name: fc.constantFrom(...ids),
  tag: fc.constantFrom(...tags),
  word: fc.constantFrom(...words),
});

const place = (at: number): Element => {
  const all = [document.body, ...document.body.querySelectorAll('div')];
  return all[at % all.length] ?? document.body;
};
const someElement = (at: number): Element | undefined => {
  const all = [...document.body.querySelectorAll('*')];
  return all[at % Math.max(1, all.length)];
};

function dress(element: Element, { classes: own, id, name }: Look): void {
  element.className = own.join(' ');
  for (const [attribute, value] of [
    ['id', id],
    ['name', name],
  ] as const)
    if (value === '') element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
}

function make(like: Look): Element {
  const element = document.createElement(like.tag);
  dress(element, like);
  if (like.word !== '') element.append(like.word);
  return element;
}

interface Step {
  readonly kind: 'add' | 'dress' | 'remove' | 'say';
  readonly look: Look;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('add', 'dress', 'remove', 'say'),
  look,
});

/** Changes the page and tells the index of it, as the reader of pages does. */
function take(index: ReturnType<typeof createRuleIndex>, change: Step): void {
  if (change.kind === 'add') {
    const added = make(change.look);
    const parent = place(change.look.into);
    parent.append(added);
    index.readAround(parent, false);
    index.readBelow([added]);
    return;
  }
  const element = someElement(change.look.into);
  if (!element) return;
  if (change.kind === 'dress') {
    dress(element, change.look);
    index.readAround(element, true);
  } else if (change.kind === 'remove') {
    const parent = element.parentElement ?? document.body;
    const left = [element, ...element.querySelectorAll('*')];
    element.remove();
    index.leave(left);
    index.readAround(parent, false);
  } else if (element.childElementCount === 0) {
    element.textContent = change.look.word;
    index.readAround(element, false);
  }
}

const labelledBy = fc
  .uniqueArray(fc.nat(selectors.length - 1), { maxLength: 12 })
  .map((all) => new Set(all));

/** Throws with both when they are not the same. */
function compare(index: ReturnType<typeof createRuleIndex>, rules: readonly RuleLocator[]): void {
  const [found, expected] = [byIndex(index), naively(rules)].map((all) => JSON.stringify(all));
  if (found !== expected) throw new Error(`found ${found}, expected ${expected}`);
}

interface ManyRules {
  readonly runs: number;
  readonly changes: number;
  /** Which selectors the engine understands. */
  readonly isMeant?: (selector: string) => boolean;
}

/**
 * Throws unless many rules find what each of them finds alone, on `runs` pages and after up to `changes`
 * changes of each.
 */
export function checkManyRules({ changes, isMeant = () => true, runs }: ManyRules): void {
  fc.assert(
    fc.property(
      fc.array(look, { maxLength: 14 }),
      fc.array(step, { maxLength: changes }),
      labelledBy,
      (looks, steps, labelled) => {
        document.body.innerHTML = '';
        for (const each of looks) place(each.into).append(make(each));
        const rules = rulesOf(labelled).filter(({ selector }) => isMeant(selector ?? ''));
        const index = createRuleIndex(rules);
        index.readBelow([document.documentElement]);
        compare(index, rules);
        for (const change of steps) {
          take(index, change);
          compare(index, rules);
        }
      },
    ),
    { numRuns: runs },
  );
}
