import type { Announcement } from '@/utils/availability/timeline';

/**
 * Whether a post planned for `plannedFor`, `2026-12-01` or `2026-12-01T10:00`, lies behind an announced
 * change: surely, perhaps where only the month or year of the change is known, or not.
 */
export function isBehind(
  { since }: Pick<Announcement, 'since'>,
  plannedFor: string,
): 'yes' | 'perhaps' | 'no' {
  const planned = plannedFor.slice(0, since.value.length);
  if (planned < since.value) return 'no';
  if (planned > since.value) return 'yes';
  // A change "by" a day may come before it, one "about" a day a little later.
  return since.precision === 'day' && since.qualifier !== 'about' ? 'yes' : 'perhaps';
}
