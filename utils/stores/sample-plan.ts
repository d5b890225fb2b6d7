import { localDay } from '@/utils/availability/day';
import { listHead, listWith } from '@/utils/extension/list';
import { compilePlan, platformsFor } from '@/utils/plan/compile';
import { defaultSettings } from '@/utils/plan/settings';
import type { Plan } from '@/utils/plan/types';

/** The dashboard whose facts the sample shows. */
const HOST = 'ui.ads.microsoft.com';

/** What the visitor has chosen in the sample alone. */
export interface SampleWay {
  readonly isOn: boolean;
  readonly warnsOnly: boolean;
  /** No notices until then, in milliseconds since 1970. */
  readonly quietUntil: number | null;
}

/** The plan by which the sample is guarded: the list as it is, with no rule or setting of the person's. */
export async function samplePlan(
  { isOn, quietUntil, warnsOnly }: SampleWay,
  now: Date,
): Promise<Plan> {
  const list = await listWith(platformsFor(await listHead(), HOST, null));
  return compilePlan({
    day: localDay(now),
    list,
    quietUntil,
    rules: [],
    settings: { ...defaultSettings, pausedEverywhere: !isOn, warnHosts: warnsOnly ? [HOST] : [] },
    url: `https://${HOST}/`,
  });
}
