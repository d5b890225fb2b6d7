import type { Row } from '../row.ts';

/** Workers and browsers that die at any moment. */
export const kills = {
  'worker-kills': {
    suite: 'faults',
    what: 'acknowledged writes lost or doubled while the worker is killed at random',
    goal: '0 lost, 0 doubled, 0 requests without an end',
    grounds: ['chromium', 'firefox'],
  },
  'browser-kills': {
    suite: 'faults',
    what: 'acknowledged writes lost when the browser is killed and started again',
    goal: '0',
    grounds: ['chromium', 'firefox'],
  },
  'torn-log': {
    suite: 'faults',
    what: 'drafts lost after half a record was left at the end of the browser’s log, as by a kill in a write',
    goal: '0',
    grounds: ['chromium'],
    cannot: { firefox: 'it keeps no such log' },
  },
  'save-under-kills': {
    suite: 'faults',
    what:
      'a save is acknowledged under nine attempts a second to kill the worker, 99th percentile; one that ' +
      'is still starting cannot be killed',
    goal: 'under 1 s',
    grounds: ['chromium', 'firefox'],
  },
  'typing-at-risk': {
    suite: 'faults',
    what: 'what was typed longest before a crash and is not kept',
    goal: 'at most 1 s old',
    grounds: ['chromium', 'firefox'],
  },
} as const satisfies Record<string, Row>;
