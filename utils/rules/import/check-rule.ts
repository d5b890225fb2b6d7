import { hostTrouble } from '@/utils/rules/host';
import { isSafeText, unsafeIn } from '@/utils/rules/safe-text';
import type { FileRule } from '@/utils/rules/schema';
import { checkSelector, type SelectorTrouble } from '@/utils/rules/selector';
import { type FileProblem, type ProblemWord, problem } from './problem';

/** Most texts are plain: they need no second look. */
const PLAIN = /^[\n\r\t\x20-\x7e]*$/;

/** A name or text that shows as something else than it is. */
export function textProblems(text: string, path: string): FileProblem[] {
  if (PLAIN.test(text) || isSafeText(text)) return [];
  const codes = new Set(unsafeIn(text.replace(/[\n\r\t]/g, ' ')).map(({ code }) => code));
  return [problem('invisible', [[...codes].slice(0, 3).join(', ')], { path })];
}

const STEP = '(?:[.#][a-z_][\\w-]*|\\[[a-z][a-z\\d-]*="[\\w .:/@-]*"\\])+';
/** Classes, ids and attributes in one step or two: whoever has thousands of rules has these. */
const EASY = new RegExp(`^(?=.{1,200}$)${STEP}(?: (?:> )?${STEP})?$`, 'i');

/** Whether a selector is so plain that nothing can be wrong with it. */
export const isEasySelector = (selector: string): boolean => EASY.test(selector);

const selectorWords: Partial<Record<SelectorTrouble, ProblemWord>> = {
  invisible: 'invisible',
  'nested-has': 'selectorSlow',
  'too-broad': 'selectorBroad',
  'too-complex': 'selectorSlow',
};

function selectorProblems(selector: string, path: string): FileProblem[] {
  if (isEasySelector(selector)) return [];
  const checked = checkSelector(selector);
  if (checked.ok) return [];
  const { kind, offset } = checked.problem;
  return [problem(selectorWords[kind] ?? 'selector', [offset + 1], { path })];
}

function hostProblems(host: string, path: string): FileProblem[] {
  const wrong = hostTrouble(host);
  if (wrong === null) return [];
  const isBroad = wrong === 'every-site' || wrong === 'whole-ending';
  return [problem(isBroad ? 'hostTooBroad' : 'hostShape', [host], { path })];
}

/** What is wrong with a rule that its schema cannot see. */
export function ruleProblems(rule: FileRule, path: string): FileProblem[] {
  const { client, from, id, locators, network, note, place, until } = rule;
  return [
    ...textProblems(id, `${path}.id`),
    ...textProblems(network, `${path}.network`),
    ...(place.kind === 'platform'
      ? textProblems(place.platform, `${path}.place.platform`)
      : hostProblems(place.host, `${path}.place.host`)),
    ...textProblems(note, `${path}.note`),
    ...textProblems(client, `${path}.client`),
    ...(from !== null && until !== null && from > until
      ? [problem('daysSwapped', [from, until], { path: `${path}.until` })]
      : []),
    ...locators.flatMap(({ labels, selector }, at) => [
      ...labels.flatMap((label, place) =>
        textProblems(label, `${path}.locators.${at}.labels.${place}`),
      ),
      ...(selector === null ? [] : selectorProblems(selector, `${path}.locators.${at}.selector`)),
    ]),
  ];
}
