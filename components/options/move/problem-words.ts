import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import type { FileProblem, ProblemWord } from '@/utils/rules/import/problem';

const keys = {
  tooLarge: 'move.problem.tooLarge',
  empty: 'move.problem.empty',
  notText: 'move.problem.notText',
  webPage: 'move.problem.webPage',
  jsonComment: 'move.problem.jsonComment',
  jsonComma: 'move.problem.jsonComma',
  jsonMissing: 'move.problem.jsonMissing',
  jsonName: 'move.problem.jsonName',
  jsonQuotes: 'move.problem.jsonQuotes',
  jsonEnds: 'move.problem.jsonEnds',
  jsonEscape: 'move.problem.jsonEscape',
  jsonNumber: 'move.problem.jsonNumber',
  jsonAfterEnd: 'move.problem.jsonAfterEnd',
  jsonOther: 'move.problem.jsonOther',
  tooDeep: 'move.problem.tooDeep',
  tooMany: 'move.problem.tooMany',
  notOurs: 'move.problem.notOurs',
  otherFormat: 'move.problem.otherFormat',
  missing: 'move.problem.missing',
  expectsText: 'move.problem.expectsText',
  expectsNumber: 'move.problem.expectsNumber',
  expectsYesNo: 'move.problem.expectsYesNo',
  expectsRow: 'move.problem.expectsRow',
  expectsObject: 'move.problem.expectsObject',
  oneOf: 'move.problem.oneOf',
  tooLong: 'move.problem.tooLong',
  tooShort: 'move.problem.tooShort',
  hostShape: 'move.problem.hostShape',
  hostTooBroad: 'move.problem.hostTooBroad',
  dayShape: 'move.problem.dayShape',
  daysSwapped: 'move.problem.daysSwapped',
  idShape: 'move.problem.idShape',
  versionShape: 'move.problem.versionShape',
  addressShape: 'move.problem.addressShape',
  locatorEmpty: 'move.problem.locatorEmpty',
  selector: 'move.problem.selector',
  selectorBroad: 'move.problem.selectorBroad',
  selectorSlow: 'move.problem.selectorSlow',
  unknownField: 'move.problem.unknownField',
  sameId: 'move.problem.sameId',
  dangerousName: 'move.problem.dangerousName',
  invisible: 'move.problem.invisible',
  forNewer: 'move.problem.forNewer',
  skipped: 'move.problem.skipped',
  other: 'move.problem.other',
  notTable: 'move.problem.notTable',
  columnMissing: 'move.problem.columnMissing',
  columnTwice: 'move.problem.columnTwice',
  columnUnknown: 'move.problem.columnUnknown',
  networkUnknown: 'move.problem.networkUnknown',
  actionUnknown: 'move.problem.actionUnknown',
  effectUnknown: 'move.problem.effectUnknown',
  lineTwice: 'move.problem.lineTwice',
  lineQuotes: 'move.problem.lineQuotes',
  noLines: 'move.problem.noLines',
} as const satisfies Record<ProblemWord, string>;

/** The messages name between nothing and three things: which, only the problem knows. */
const say = (key: string, values: readonly string[]): string =>
  (i18n.t as (key: string, values: readonly string[]) => string)(key, values);

/** What is wrong and what would be right, in one sentence or two. */
export const problemText = ({ values, word }: Pick<FileProblem, 'values' | 'word'>): string =>
  say(keys[word], values);

/** Where it is: "Line 12, column 5"; empty where the whole file is meant. */
export function placeText({ column, line }: FileProblem): string {
  if (line === null) return '';
  return column === null
    ? i18n.t('move.atLine', [figure(line)])
    : i18n.t('move.at', [figure(line), figure(column)]);
}
