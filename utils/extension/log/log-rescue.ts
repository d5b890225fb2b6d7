import { localDay } from '@/utils/availability/day';
import type { Action } from '@/utils/availability/vocabulary';
import type { Written } from '@/utils/drafts/draft';
import { cachedPlan } from '@/utils/extension/kept-plan';
import { planFor } from '@/utils/extension/plans';
import type { PageSender } from '@/utils/extension/sender';
import { pathOf } from './path-of';
import { writeRows } from './write-log';

const writing: readonly Action[] = ['create-post', 'schedule-post', 'save-draft', 'reply'];

/** Writes into the log that a new draft was kept; of its text nothing. `now` in milliseconds. */
export async function logRescue(
  { id, lost }: Pick<Written, 'id' | 'lost'>,
  { address, host }: Pick<PageSender, 'address' | 'host'>,
  now: number,
): Promise<void> {
  try {
    const plan = (await cachedPlan(host)) ?? (await planFor(host));
    const verdict = plan.verdicts.find(
      ({ action, effect, network }) =>
        effect !== 'none' && lost.includes(network) && writing.includes(action),
    );
    const day = localDay(new Date(now));
    await writeRows([
      {
        id: `draft ${id}`,
        page: `drafts ${host} ${day}`,
        at: now,
        order: -now,
        day,
        kind: 'rescued',
        host,
        platform: plan.platform,
        place: plan.platform?.id ?? host,
        network: verdict?.network ?? '',
        region: 'compose',
        actions: verdict ? [verdict.action] : [],
        path: pathOf(address),
        label: '',
        reason: verdict?.reason ?? null,
      },
    ]);
  } catch {
    // The draft is kept; a log that cannot be written must not say otherwise.
  }
}
