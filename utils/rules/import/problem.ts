/** What can be wrong with a file; each word has its message in every language. */
export type ProblemWord =
  | 'tooLarge'
  | 'empty'
  | 'notText'
  | 'webPage'
  | 'jsonComment'
  | 'jsonComma'
  | 'jsonMissing'
  | 'jsonName'
  | 'jsonQuotes'
  | 'jsonEnds'
  | 'jsonEscape'
  | 'jsonNumber'
  | 'jsonAfterEnd'
  | 'jsonOther'
  | 'tooDeep'
  | 'tooMany'
  | 'notOurs'
  | 'otherFormat'
  | 'missing'
  | 'expectsText'
  | 'expectsNumber'
  | 'expectsYesNo'
  | 'expectsRow'
  | 'expectsObject'
  | 'oneOf'
  | 'tooLong'
  | 'tooShort'
  | 'hostShape'
  | 'hostTooBroad'
  | 'dayShape'
  | 'daysSwapped'
  | 'idShape'
  | 'versionShape'
  | 'addressShape'
  | 'locatorEmpty'
  | 'selector'
  | 'selectorBroad'
  | 'selectorSlow'
  | 'unknownField'
  | 'sameId'
  | 'dangerousName'
  | 'invisible'
  | 'forNewer'
  | 'skipped'
  | 'other'
  | 'notTable'
  | 'columnMissing'
  | 'columnTwice'
  | 'columnUnknown'
  | 'networkUnknown'
  | 'actionUnknown'
  | 'effectUnknown'
  | 'lineTwice'
  | 'lineQuotes'
  | 'noLines';

/** One thing that is wrong in a file, where it is, and what would be right. */
export interface FileProblem {
  readonly word: ProblemWord;
  /** `rules.12.place.host`, or the column of a table; empty where the whole file is meant. */
  readonly path: string;
  /** From 1; `null` where no line is meant. */
  readonly line: number | null;
  readonly column: number | null;
  /** What the message names: what was found, what would be right. */
  readonly values: readonly string[];
}

/** A problem of the whole file, unless said otherwise. */
export const problem = (
  word: ProblemWord,
  values: readonly (string | number)[] = [],
  where: Partial<Pick<FileProblem, 'path' | 'line' | 'column'>> = {},
): FileProblem => ({
  column: null,
  line: null,
  path: '',
  word,
  values: values.map(String),
  ...where,
});
