import * as v from 'valibot';
import { isDay } from './day';
import * as words from './vocabulary';

/** An id that is also a file stem or a key: lower case, digits, hyphens. */
const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower case letters, digits and hyphens'),
);
/** One statement of one platform: `<platform>/<statement>`. */
const StatementRef = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected <platform>/<statement>'),
);
const DayText = v.pipe(v.string(), v.check(isDay, 'expected a day of the calendar, YYYY-MM-DD'));
const HttpsUrl = v.pipe(v.string(), v.url(), v.startsWith('https://', 'expected an https address'));
const MatchPattern = v.pipe(
  v.string(),
  v.regex(
    /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/,
    'expected a match pattern such as https://ads.example.com/*',
  ),
);

const lengthOf = { day: 10, month: 7, year: 4 } as const;

/** A date that is exact to the day, the month or the year. */
const DatedSchema = v.pipe(
  v.strictObject({
    precision: v.picklist(words.precisions),
    qualifier: v.optional(v.picklist(words.qualifiers), 'exact'),
    value: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected YYYY[-MM[-DD]]')),
  }),
  v.check(
    ({ value, precision }) =>
      value.length === lengthOf[precision] && isDay(`${value}-01-01`.slice(0, 10)),
    'expected a possible date of the length that its precision says',
  ),
);
export type Dated = v.InferOutput<typeof DatedSchema>;

const ScopeSchema = v.strictObject({
  accounts: v.optional(v.array(v.picklist(words.accountKinds)), ['any']),
  clients: v.optional(v.array(v.picklist(words.clients)), ['web']),
  customers: v.optional(v.picklist(words.customerKinds), 'all'),
  ownKey: v.optional(v.boolean(), false),
  plans: v.optional(v.array(v.string()), ['any']),
});
export type Scope = v.InferOutput<typeof ScopeSchema>;

const QuotaSchema = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  per: v.picklist(words.quotaPeriods),
  unit: v.picklist(words.quotaUnits),
});

const SpanSchema = v.strictObject({
  announced: v.optional(v.nullable(DatedSchema), null),
  quota: v.optional(v.nullable(QuotaSchema), null),
  reason: v.optional(v.nullable(v.picklist(words.reasons)), null),
  scope: v.optional(ScopeSchema, {}),
  since: v.nullable(DatedSchema),
  status: v.picklist(words.statuses),
  until: v.optional(v.nullable(DatedSchema), null),
});
/** A status with the days between which it holds; `null` is an unknown or open end. */
export type Span = v.InferOutput<typeof SpanSchema>;

const EvidenceSchema = v.strictObject({
  kind: v.picklist(words.evidenceKinds),
  read: DayText,
  supports: v.pipe(v.array(v.picklist(words.supports)), v.minLength(1)),
  title: v.nullable(v.string()),
  url: HttpsUrl,
});
/** A source: where it is, when it was read, and what it supports. */
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

const StatementSchema = v.strictObject({
  actions: v.pipe(v.array(v.picklist(words.actions)), v.minLength(1)),
  alternatives: v.optional(v.array(StatementRef), []),
  confidence: v.picklist(words.confidences),
  evidence: v.array(Id),
  id: Id,
  lastChecked: DayText,
  network: Id,
  spans: v.pipe(v.array(SpanSchema), v.minLength(1)),
  staleAfterDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 365),
});
/** What is known of one platform, one network and a set of actions. */
export type Statement = v.InferOutput<typeof StatementSchema>;

const SurfaceSchema = v.strictObject({
  client: v.picklist(words.clients),
  matches: v.array(MatchPattern),
  verified: v.boolean(),
});

const SelectorSchema = v.strictObject({ seen: DayText, selector: v.string() });
const LocatorsSchema = v.strictObject({
  ignored: v.optional(v.array(SelectorSchema), []),
  panels: v.optional(v.array(SelectorSchema), []),
  units: v.optional(
    v.array(
      v.strictObject({
        actions: v.pipe(v.array(v.picklist(words.actions)), v.minLength(1)),
        network: Id,
        selectors: v.pipe(v.array(SelectorSchema), v.minLength(1)),
      }),
    ),
    [],
  ),
});
/** How to find things in a platform's pages; selectors are ordered newest first. */
export type Locators = v.InferOutput<typeof LocatorsSchema>;

/** One file `assets/availability/platforms/<id>.json`. */
export const PlatformSchema = v.strictObject({
  evidence: v.record(Id, EvidenceSchema),
  formerNames: v.optional(v.array(v.string()), []),
  id: Id,
  /** `network`: the network's own pages, an alternative but never a dashboard to guard. */
  kind: v.picklist(words.platformKinds),
  locators: v.optional(LocatorsSchema, {}),
  name: v.pipe(v.string(), v.minLength(1)),
  schema: v.literal(1),
  statements: v.array(StatementSchema),
  surfaces: v.array(SurfaceSchema),
});
export type Platform = v.InferOutput<typeof PlatformSchema>;

const DatedName = v.strictObject({
  name: v.string(),
  since: v.optional(v.nullable(DayText), null),
  until: v.optional(v.nullable(DayText), null),
});

const NetworkSchema = v.strictObject({
  aliases: v.optional(v.array(v.string()), []),
  compose: v.optional(
    v.nullable(v.strictObject({ textParameter: v.nullable(v.string()), url: HttpsUrl })),
    null,
  ),
  evidence: v.optional(v.array(EvidenceSchema), []),
  hosts: v.array(
    v.strictObject({ host: v.string(), since: v.optional(v.nullable(DayText), null) }),
  ),
  id: Id,
  label: v.string(),
  marks: v.strictObject({
    /** Whole class names that mean this network although their parts do not. */
    classes: v.optional(v.array(v.string()), []),
    /** First characters of icon paths, white space and commas collapsed. */
    paths: v.optional(v.array(v.string()), []),
    /** Parts of icon paths whose beginning is shared with other icons. */
    segments: v.optional(v.array(v.string()), []),
    /** Parts of class names, ids, values and file names. */
    tokens: v.array(v.string()),
    /** Tokens that count only beside other networks. */
    weakTokens: v.optional(v.array(v.string()), []),
    /** Whole visible names, in any language. */
    words: v.array(v.string()),
    /** Whole visible names that count only beside other networks. */
    weakWords: v.optional(v.array(v.string()), []),
  }),
  names: v.pipe(v.array(DatedName), v.minLength(1)),
});
export type Network = v.InferOutput<typeof NetworkSchema>;

/** The file `assets/availability/networks.json`. */
export const NetworksSchema = v.strictObject({
  networks: v.pipe(v.array(NetworkSchema), v.minLength(1)),
  schema: v.literal(1),
});

/** The whole list, parsed. */
export interface AvailabilityList {
  readonly networks: readonly Network[];
  readonly platforms: readonly Platform[];
}
