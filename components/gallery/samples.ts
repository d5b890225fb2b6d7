import type { UpcomingLine } from '@/utils/availability/glimpse';
import type { CellGroup } from '@/utils/availability/matrix';
import type { Announcement } from '@/utils/availability/timeline';

/** Nothing happens. */
export const nothing = (): void => undefined;

/** A text without a place to break it, and one with many. */
export const unbroken = 'Bildschirmtextverwaltungsgesellschaft'.repeat(3);
export const long =
  'A text that is far longer than anyone planned for, because some language needs twice the words';

export const dated = { precision: 'day', qualifier: 'exact', value: '2026-09-30' } as const;

export const announcement: Announcement = {
  daysLeft: 12,
  since: { precision: 'month', qualifier: 'by', value: '2027-01' },
  status: 'removed',
};

export const groups: readonly CellGroup[] = [
  { actions: ['create-post'], announcement: null, lastKnown: null, status: 'removed' },
  { actions: ['inbox', 'analytics'], announcement, lastKnown: null, status: 'works' },
  { actions: ['listening'], announcement: null, lastKnown: 'works', status: 'unknown' },
];

export const upcoming: readonly UpcomingLine[] = [
  {
    actions: ['create-post', 'schedule-post'],
    announcement,
    contents: ['any'],
    network: 'x',
    platform: { id: 'buffer', name: 'Buffer' },
    statement: 'one',
    status: 'works',
  },
  {
    actions: ['inbox'],
    announcement: { ...announcement, daysLeft: 0, status: 'paid' },
    contents: ['any'],
    network: null,
    platform: { id: 'long', name: unbroken },
    statement: 'two',
    status: 'works',
  },
];
