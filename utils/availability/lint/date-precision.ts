import type { Problem } from '@/utils/availability/parse';
import { lengthOfPrecision } from '@/utils/availability/precision';
import { precisions } from '@/utils/availability/vocabulary';
import type { LintRule } from './rule';
import { isRecord, type Place, placesOf } from './walk';

const forms = { day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' } as const;

function misdated({ file, path, value }: Place): Problem[] {
  if (!isRecord(value) || typeof value.value !== 'string') return [];
  const text = value.value;
  const precision = precisions.find((word) => word === value.precision);
  if (precision === undefined || text.length === lengthOfPrecision[precision]) return [];
  const other = precisions.find((word) => text.length === lengthOfPrecision[word]);
  const remedy = `write ${forms[precision]}${other ? `, or precision "${other}"` : ''}`;
  return [{ file, path, message: `"${text}" is not exact to the ${precision}: ${remedy}` }];
}

/** A date is as long as its precision says; looks at the files, for such a date is not parsed. */
export const datePrecision: LintRule = {
  id: 'date-precision',
  check: ({ files }) => placesOf(files).flatMap(misdated),
};
