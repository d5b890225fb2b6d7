import type { Row } from '../row.ts';

/** What browsers, clocks and people do to pages and workers. */
export const life = {
  return: {
    suite: 'faults',
    what: 'a page that comes back from the back/forward cache',
    goal: 'guarded by the rules of now, one notice, nothing kept or logged twice',
    grounds: ['chromium', 'firefox'],
  },
  'sync-conflicts': {
    suite: 'faults',
    what: 'machines that changed the same offline, with clocks years apart and writings that came in part',
    goal: 'all agree, nothing a person made is lost silently, no endless writing',
    grounds: ['unit'],
  },
} as const satisfies Record<string, Row>;
