import * as v from 'valibot';

/** What the user set for all dashboards. */
export const SettingsSchema = v.strictObject({
  pausedEverywhere: v.optional(v.boolean(), false),
  pausedHosts: v.optional(v.pipe(v.array(v.string()), v.readonly()), []),
  removedEffect: v.optional(v.picklist(['hide', 'warn']), 'hide'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const defaultSettings: Settings = v.parse(SettingsSchema, {});

/** Some of the settings, to be put over the others. */
export const SettingsChangeSchema = v.strictObject({
  pausedEverywhere: v.exactOptional(v.boolean()),
  pausedHosts: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
  removedEffect: v.exactOptional(v.picklist(['hide', 'warn'])),
});
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;
