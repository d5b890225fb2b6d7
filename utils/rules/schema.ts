import * as v from 'valibot';
import { type Day, isDay } from '@/utils/availability/day';
import { actions } from '@/utils/availability/vocabulary';

export const effects = ['hide', 'warn', 'none'] as const;
/** What happens to a unit in the page; `none` leaves it alone. */
export type Effect = (typeof effects)[number];

const hostPattern = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** A host, or `*.` and a host with at least two labels; never a bare top-level domain or an address. */
export const isHostPattern = (text: string) => hostPattern.test(text);

/** What a rule may hold at most; texts in characters. */
export const limits = {
  client: 80,
  /** Of a rule in a file, and of a pack. */
  fileId: 64,
  /** Of a rule as it is kept: with the id of its pack. */
  id: 130,
  label: 80,
  labels: 20,
  locators: 5,
  note: 2000,
  selector: 300,
} as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const someText = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

const RuleDay = v.nullable(
  v.pipe(
    v.string(),
    v.check(isDay, 'expected a day such as 2026-11-24'),
    v.transform((day) => day as Day),
  ),
);

/** Where a rule holds: on a listed platform, or on hosts that match a pattern. */
const PlaceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('platform'), platform: someText(64) }),
  v.strictObject({
    kind: v.literal('host'),
    host: v.pipe(
      text(253),
      v.check(isHostPattern, 'expected a host such as app.example.com or *.example.com'),
    ),
  }),
]);

const LocatorSchema = v.pipe(
  v.strictObject({
    labels: v.optional(v.pipe(v.array(someText(limits.label)), v.maxLength(limits.labels)), []),
    selector: v.optional(v.nullable(someText(limits.selector)), null),
  }),
  v.check(
    ({ labels, selector }) => selector !== null || labels.length > 0,
    'expected a selector, labels or both',
  ),
);
/** One way to find controls: those that a selector means, that bear one of these labels, or both. */
export type Locator = v.InferOutput<typeof LocatorSchema>;

/** What a rule says, in this browser and in files. */
const said = {
  actions: v.pipe(v.array(v.picklist(actions)), v.minLength(1)),
  /** For which client the rule is; empty for none. */
  client: v.optional(text(limits.client), ''),
  effect: v.picklist(effects),
  enabled: v.optional(v.boolean(), true),
  /** The first day on which it holds. */
  from: v.optional(RuleDay, null),
  id: someText(limits.id),
  /** Which controls are meant; of several ways the first that finds something. None: all of the network. */
  locators: v.optional(v.pipe(v.array(LocatorSchema), v.maxLength(limits.locators)), []),
  network: someText(64),
  /** What its notice says. */
  note: v.optional(text(limits.note), ''),
  place: PlaceSchema,
  /** The last day on which it holds. */
  until: v.optional(RuleDay, null),
};

/** A rule as a file holds it. */
export const FileRuleSchema = v.strictObject({
  ...said,
  id: someText(limits.fileId),
  createdAt: v.exactOptional(v.number()),
  updatedAt: v.exactOptional(v.number()),
});
export type FileRule = v.InferOutput<typeof FileRuleSchema>;

/** Who says it: the person, a rule pack that was imported, or a pack that the organisation set. */
const OriginSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('own') }),
  v.strictObject({ kind: v.literal('pack'), pack: someText(64) }),
  v.strictObject({ kind: v.literal('policy'), pack: someText(64) }),
]);
export type Origin = v.InferOutput<typeof OriginSchema>;

/** What a user says: on this host or platform, for this network and these actions, do this. */
export const CustomRuleSchema = v.strictObject({
  ...said,
  /** In milliseconds since 1970, as `updatedAt`. */
  createdAt: v.number(),
  origin: v.optional(OriginSchema, { kind: 'own' }),
  updatedAt: v.number(),
});
export type CustomRule = v.InferOutput<typeof CustomRuleSchema>;
