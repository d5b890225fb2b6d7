import type { GuardedUnit } from '@/utils/page/guard';

/** Whether a unit is a draft or a scheduled post in a list, or a control of such. */
export const isPlanned = ({ target: { actions, region } }: GuardedUnit): boolean =>
  region.kind === 'list' && (actions.includes('schedule-post') || actions.includes('save-draft'));
