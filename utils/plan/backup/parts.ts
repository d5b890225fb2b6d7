import * as v from 'valibot';
import type { Day } from '@/utils/availability/day';
import { isDay } from '@/utils/availability/day';
import { actions } from '@/utils/availability/vocabulary';
import { happenings, type LogRow } from '@/utils/plan/record/row';
import { SettingsChangeSchema } from '@/utils/plan/settings';

const MOST_SITES = 2_000;

/** A page's host, with its port where it has one: all that browsers take for one. */
const Site = v.pipe(
  v.string(),
  v.maxLength(260),
  v.regex(
    /^(\[[\da-f:.]+\]|[a-z0-9_]([a-z0-9._-]*[a-z0-9_-])?\.?)(:\d{1,5})?$/,
    'expected a host such as app.example.com',
  ),
);
const Sites = v.optional(v.pipe(v.array(Site), v.maxLength(MOST_SITES)), []);

/** The settings that are not about single sites; one that a file does not name stays as it is. */
export const SettingsPartSchema = v.omit(SettingsChangeSchema, [
  'noDraftHosts',
  'pausedHosts',
  'warnHosts',
]);
export type SettingsPart = v.InferOutput<typeof SettingsPartSchema>;

/** What is set for single sites. */
export const SitesPartSchema = v.strictObject({
  /** Sites on which the person lets the extension run; a file cannot do that again. */
  allowed: Sites,
  paused: Sites,
  warnOnly: Sites,
  withoutDrafts: Sites,
});
export type SitesPart = v.InferOutput<typeof SitesPartSchema>;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const RowDay = v.pipe(
  v.string(),
  v.check(isDay, 'expected a day such as 2026-11-24'),
  v.transform((day) => day as Day),
);

const ReasonSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('statement'), platform: text(64), statement: text(64) }),
  v.strictObject({
    kind: v.literal('rule'),
    rule: text(130),
    note: text(2000),
    from: v.exactOptional(v.strictObject({ kind: v.picklist(['pack', 'policy']), name: text(80) })),
  }),
]);

const LogRowSchema: v.GenericSchema<unknown, LogRow> = v.strictObject({
  actions: v.array(v.picklist(actions)),
  at: v.number(),
  day: RowDay,
  host: text(260),
  id: text(400),
  kind: v.picklist([...happenings, 'cut']),
  label: text(80),
  network: text(64),
  order: v.number(),
  page: text(400),
  path: text(2048),
  place: text(260),
  platform: v.nullable(v.strictObject({ id: text(64), name: text(200) })),
  reason: v.nullable(ReasonSchema),
  region: v.nullable(v.picklist(['compose', 'list', 'navigation', 'rule'])),
});

/** Lines of the activity log. */
export const LogPartSchema = v.array(LogRowSchema);
