import type { Row } from '../row.ts';

/** What browsers, clocks and people do to pages and workers. */
export const life = {
  return: {
    suite: 'faults',
    what: 'a page that comes back from the back/forward cache',
    goal: 'guarded by the rules of now, one notice, nothing kept or logged twice',
    grounds: ['chromium', 'firefox'],
  },
} as const satisfies Record<string, Row>;
