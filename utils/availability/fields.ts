import * as v from 'valibot';
import { isDay } from './day';
import { lengthOfPrecision } from './precision';
import * as words from './vocabulary';

/** An id that is also a file stem or a key: lower case, digits, hyphens. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower case letters, digits and hyphens'),
);
/** One statement of one platform: `<platform>/<statement>`. */
export const StatementRef = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected <platform>/<statement>'),
);
export const DayText = v.pipe(
  v.string(),
  v.check(isDay, 'expected a day of the calendar, YYYY-MM-DD'),
);
export const HttpsUrl = v.pipe(
  v.string(),
  v.url('expected an address'),
  v.startsWith('https://', 'expected an https address'),
);
/** A version like `0.1.0`. */
export const Version = v.pipe(
  v.string(),
  v.regex(/^\d+\.\d+\.\d+$/, 'expected a version such as 0.1.0'),
);

const isDateText = (text: string) =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isDay(`${text}-01-01`.slice(0, 10));
/** A date that is exact to the day, the month or the year: `2026-11-23`, `2026-11`, `2026`. */
const DateText = v.pipe(
  v.string(),
  v.check(isDateText, 'expected a possible date: YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** When a state was last seen, to the day or the month. */
export const CheckedText = v.pipe(
  DateText,
  v.check((text) => text.length >= 7, 'expected a day or a month: YYYY-MM-DD or YYYY-MM'),
);

/** A date with how exact it is. */
export const DatedSchema = v.pipe(
  v.strictObject({
    precision: v.picklist(words.precisions),
    qualifier: v.optional(v.picklist(words.qualifiers), 'exact'),
    value: DateText,
  }),
  v.check(
    ({ value, precision }) => value.length === lengthOfPrecision[precision],
    'expected a date of the length that its precision says',
  ),
);
export type Dated = v.InferOutput<typeof DatedSchema>;

export const EvidenceSchema = v.strictObject({
  /** Which text was read where the same address has had more than one. */
  edition: v.optional(v.picklist(['older', 'newer'])),
  kind: v.picklist(words.evidenceKinds),
  /** The day on which it was read. */
  read: DayText,
  /** The date that it gives, where that differs from what the statement says. */
  states: v.optional(DateText),
  supports: v.pipe(v.array(v.picklist(words.supports)), v.minLength(1)),
  title: v.nullable(v.string()),
  url: HttpsUrl,
});
/** A source: where it is, when it was read, and what it supports. */
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
