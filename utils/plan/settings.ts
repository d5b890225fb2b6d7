import * as v from 'valibot';

const pausedEverywhere = v.boolean();
const pausedHosts = v.pipe(v.array(v.string()), v.readonly());
const removedEffect = v.picklist(['hide', 'warn']);
const remindOf = v.picklist(['nothing', 'visited', 'everything']);

/** What the user set for all dashboards. */
export const SettingsSchema = v.strictObject({
  pausedEverywhere: v.optional(pausedEverywhere, false),
  pausedHosts: v.optional(pausedHosts, []),
  /** Of which platforms' announced changes the browser reminds. */
  remindOf: v.optional(remindOf, 'nothing'),
  removedEffect: v.optional(removedEffect, 'hide'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const defaultSettings: Settings = v.parse(SettingsSchema, {});

/** Some of the settings, to be put over the others. */
export const SettingsChangeSchema = v.strictObject({
  pausedEverywhere: v.exactOptional(pausedEverywhere),
  pausedHosts: v.exactOptional(pausedHosts),
  remindOf: v.exactOptional(remindOf),
  removedEffect: v.exactOptional(removedEffect),
});
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;
