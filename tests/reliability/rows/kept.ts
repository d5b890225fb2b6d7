import type { Row } from '../row.ts';

/** What is kept, when its database is in trouble or its version changes. */
export const keptRows = {
  'kept-migration': {
    suite: 'faults',
    what: 'databases of the versions before are brought into today’s shape, with a backup of what was there',
    goal: 'all rows, a backup of each',
    grounds: ['chromium', 'firefox', 'unit'],
  },
} as const satisfies Record<string, Row>;
