import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import { limits } from '@/utils/rules/schema';
import type { SelectorProblem, SelectorTrouble } from '@/utils/rules/selector-problem';

const keys = {
  empty: 'selectorError.empty',
  'too-long': 'selectorError.tooLong',
  invisible: 'selectorError.invisible',
  comment: 'selectorError.comment',
  'open-string': 'selectorError.openString',
  'open-bracket': 'selectorError.openBracket',
  'stray-bracket': 'selectorError.strayBracket',
  escape: 'selectorError.escape',
  'style-rule': 'selectorError.styleRule',
  missing: 'selectorError.missing',
  combinator: 'selectorError.combinator',
  attribute: 'selectorError.attribute',
  name: 'selectorError.name',
  unexpected: 'selectorError.unexpected',
  'pseudo-element': 'selectorError.pseudoElement',
  'unknown-pseudo': 'selectorError.unknownPseudo',
  'too-broad': 'selectorError.tooBroad',
  'too-complex': 'selectorError.tooComplex',
  'nested-has': 'selectorError.nestedHas',
  refused: 'selectorError.refused',
} as const satisfies Record<SelectorTrouble, string>;

/** The place of a problem in `text`, counted from 1 in characters as people count them. */
const characterOf = ({ offset }: SelectorProblem, text: string) =>
  Array.from(text.slice(0, offset)).length + 1;

/** Where a selector is wrong and what would be right: "At character 7: …". */
export function selectorProblemText(problem: SelectorProblem, text: string): string {
  const said = i18n.t(keys[problem.kind], [figure(limits.selector)]);
  if (problem.kind === 'empty') return said;
  const place = i18n.t('selectorError.at', [figure(characterOf(problem, text))]);
  const { part } = problem;
  const where = part
    ? i18n.t('selectorError.ofList', [place, figure(part.at), figure(part.of)])
    : place;
  return i18n.t('pair', [where, said]);
}
