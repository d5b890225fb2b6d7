import * as v from 'valibot';

const pausedEverywhere = v.boolean();
const pausedHosts = v.pipe(v.array(v.string()), v.readonly());
const draftDays = v.picklist([7, 14, 30, 90]);
const keepDrafts = v.boolean();
const logDays = v.picklist([30, 90, 365]);
const noDraftHosts = v.pipe(v.array(v.string()), v.readonly());
const remindPosts = v.boolean();
const removedEffect = v.picklist(['hide', 'warn']);
const remindOf = v.picklist(['nothing', 'visited', 'everything']);
const warnHosts = v.pipe(v.array(v.string()), v.readonly());

/** What the user set for all dashboards. */
export const SettingsSchema = v.strictObject({
  /** How long a rescued draft is kept after its last change, in days. */
  draftDays: v.optional(draftDays, 14),
  keepDrafts: v.optional(keepDrafts, true),
  /** How long the activity log goes back, in days. */
  logDays: v.optional(logDays, 90),
  /** Sites of which no text is kept. */
  noDraftHosts: v.optional(noDraftHosts, []),
  pausedEverywhere: v.optional(pausedEverywhere, false),
  pausedHosts: v.optional(pausedHosts, []),
  /** Of which platforms' announced changes the browser reminds. */
  remindOf: v.optional(remindOf, 'nothing'),
  /** Whether the browser reminds of queued posts at their time. */
  remindPosts: v.optional(remindPosts, false),
  removedEffect: v.optional(removedEffect, 'hide'),
  /** Sites on which nothing is hidden, only warned of. */
  warnHosts: v.optional(warnHosts, []),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const defaultSettings: Settings = v.parse(SettingsSchema, {});

/** Some of the settings, to be put over the others. */
export const SettingsChangeSchema = v.strictObject({
  draftDays: v.exactOptional(draftDays),
  keepDrafts: v.exactOptional(keepDrafts),
  logDays: v.exactOptional(logDays),
  noDraftHosts: v.exactOptional(noDraftHosts),
  pausedEverywhere: v.exactOptional(pausedEverywhere),
  pausedHosts: v.exactOptional(pausedHosts),
  remindOf: v.exactOptional(remindOf),
  remindPosts: v.exactOptional(remindPosts),
  removedEffect: v.exactOptional(removedEffect),
  warnHosts: v.exactOptional(warnHosts),
});
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;
