import * as v from 'valibot';
import type { Cause } from './cause-schema';
import { CheckedText, DayText, EvidenceSchema, Id, StatementRef, Version } from './fields';
import type { Network } from './network-schema';
import { SpanSchema } from './span-schema';
import * as words from './vocabulary';

const MatchPattern = v.pipe(
  v.string(),
  v.regex(
    /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/,
    'expected a match pattern such as https://ads.example.com/*',
  ),
);
const PathPattern = v.pipe(
  v.string(),
  v.regex(/^\/[^\s?#]*$/, 'expected a path such as /wp-admin/*'),
);

const known = {
  confidence: v.picklist(words.confidences),
  evidence: v.array(Id),
  /** The last day, or month, on which the state was seen in a source. */
  lastChecked: CheckedText,
  spans: v.pipe(v.array(SpanSchema), v.minLength(1)),
  /** Says that a `works` is known to be too old to be trusted. */
  stale: v.optional(v.boolean(), false),
  staleAfterDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 365),
};

const LifecycleSchema = v.strictObject(known);
/** What is known of a whole product. */
export type Lifecycle = v.InferOutput<typeof LifecycleSchema>;

const StatementSchema = v.strictObject({
  ...known,
  actions: v.pipe(v.array(v.picklist(words.actions)), v.minLength(1)),
  alternatives: v.optional(v.array(StatementRef), []),
  id: Id,
  minimumVersion: v.optional(Version),
  network: Id,
});
/** What is known of one platform, one network and a set of actions. */
export type Statement = v.InferOutput<typeof StatementSchema>;

const SurfaceSchema = v.strictObject({
  basis: v.picklist(words.bases),
  client: v.picklist(words.clients),
  evidence: v.optional(v.array(Id), []),
  matches: v.optional(v.array(MatchPattern), []),
  /** For a product that runs on its customers' hosts: where on them it is met. */
  paths: v.optional(v.array(PathPattern), []),
  /** Selectors one of which is in its pages. */
  signatures: v.optional(v.array(v.string()), []),
});
/** Where a platform is met: hosts of its own, or paths and a signature on hosts of its customers. */
export type Surface = v.InferOutput<typeof SurfaceSchema>;

const SelectorSchema = v.strictObject({ seen: DayText, selector: v.string() });
const Selectors = v.optional(v.array(SelectorSchema), []);
const UnitLocatorSchema = v.strictObject({
  actions: v.pipe(v.array(v.picklist(words.actions)), v.minLength(1)),
  network: Id,
  selectors: v.pipe(v.array(SelectorSchema), v.minLength(1)),
});
const LocatorsSchema = v.strictObject({
  /** The fields that say for when a post is planned. */
  dates: Selectors,
  ignored: Selectors,
  panels: Selectors,
  units: v.optional(v.array(UnitLocatorSchema), []),
});
/** How to find things in a platform's pages; selectors are ordered newest first. */
export type Locators = v.InferOutput<typeof LocatorsSchema>;

/** One file `assets/availability/platforms/<id>.json`. */
export const PlatformSchema = v.strictObject({
  evidence: v.record(Id, EvidenceSchema),
  format: v.literal(1),
  formerNames: v.optional(v.array(v.string()), []),
  id: Id,
  kind: v.picklist(words.platformKinds),
  lifecycle: v.optional(v.nullable(LifecycleSchema), null),
  locators: v.optional(LocatorsSchema, {}),
  minimumVersion: v.optional(Version),
  name: v.pipe(v.string(), v.minLength(1)),
  /** Ids that statements of this file once had; they are never used again. */
  retiredIds: v.optional(v.array(Id), []),
  statements: v.array(StatementSchema),
  surfaces: v.array(SurfaceSchema),
});
export type Platform = v.InferOutput<typeof PlatformSchema>;

/** The file `assets/availability/list.json`: which edition of the list this is. */
export const EditionSchema = v.strictObject({
  /** The day up to which the list was brought. */
  date: DayText,
  format: v.literal(1),
  /** The oldest reader that understands all of it. */
  minimumVersion: Version,
  version: Version,
});
export type Edition = v.InferOutput<typeof EditionSchema>;

/** The whole list, parsed. */
export interface AvailabilityList {
  readonly edition: Edition;
  readonly networks: readonly Network[];
  readonly causes: readonly Cause[];
  readonly platforms: readonly Platform[];
}
