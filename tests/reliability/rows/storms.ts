import type { Row } from '../row.ts';

/** Pages that never rest. */
export const storms = {
  'storm-script': {
    suite: 'soak',
    what: 'script time added by a storm of 20,000 DOM operations a second',
    goal: 'at most 3 percentage points',
    grounds: ['chromium', 'firefox'],
  },
  'storm-heap': {
    suite: 'soak',
    what: 'heap that grows in the page in ten minutes of that storm',
    goal: 'at most 1 MB',
    grounds: ['chromium', 'firefox'],
  },
} as const satisfies Record<string, Row>;
