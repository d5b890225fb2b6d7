import * as v from 'valibot';
import { actions } from '@/utils/availability/vocabulary';
import { limits } from '@/utils/rules/schema';

const From = v.exactOptional(
  v.strictObject({ kind: v.picklist(['pack', 'policy']), name: v.string() }),
);
const Reason = v.variant('kind', [
  v.strictObject({
    kind: v.literal('statement'),
    platform: v.string(),
    statement: v.string(),
    from: From,
  }),
  v.strictObject({ kind: v.literal('rule'), rule: v.string(), note: v.string(), from: From }),
  v.strictObject({ kind: v.literal('visit') }),
]);

const UnitSchema = v.strictObject({
  actions: v.pipe(v.array(v.picklist(actions)), v.readonly()),
  key: v.pipe(v.string(), v.maxLength(200)),
  label: v.pipe(v.string(), v.maxLength(80)),
  /** Which element it is, like `button[data-testid="x"]`. */
  element: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
  network: v.string(),
  reason: Reason,
  region: v.picklist(['compose', 'list', 'navigation', 'rule']),
  selected: v.boolean(),
  state: v.picklist(['hidden', 'warned', 'shown']),
  /** Since when it is so, in milliseconds since 1970: as the worker heard of it. */
  since: v.exactOptional(v.number()),
});
export type ReportedUnit = v.InferOutput<typeof UnitSchema>;

const RuleId = v.pipe(v.string(), v.maxLength(limits.id));
const RuleTime = v.strictObject({ ms: v.number(), rule: RuleId });

/** What one frame of a tab has guarded. */
export const FrameReportSchema = v.strictObject({
  /** When the frame was loaded, in milliseconds since 1970. */
  loadedAt: v.number(),
  /** Since when it is shown, where that is later: after a return, or when it was loaded in advance. */
  shownAt: v.exactOptional(v.number()),
  host: v.string(),
  /** Rules that were paused in this page for what they cost: milliseconds. */
  costly: v.pipe(v.array(RuleTime), v.maxLength(500)),
  /** What looking for the matched rules took in this frame so far. */
  costs: v.exactOptional(v.pipe(v.array(RuleTime), v.maxLength(500))),
  /** Rules that found something here, also those that leave it alone. */
  matched: v.exactOptional(v.pipe(v.array(RuleId), v.maxLength(500))),
  /** What all of the guard took in this frame so far: milliseconds. */
  spent: v.exactOptional(v.number()),
  /** Whether the platform's own locators found anything; `null`: there was nothing to find. */
  located: v.nullable(v.boolean()),
  units: v.pipe(v.array(UnitSchema), v.maxLength(500)),
});
export type FrameReport = v.InferOutput<typeof FrameReportSchema>;

/** A guarded unit with the frame it is in. */
export interface TabUnit extends ReportedUnit {
  readonly frameId: number;
}
