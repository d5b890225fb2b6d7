import type { Row } from '../row.ts';

/** What is kept, when its database is in trouble or its version changes. */
export const keptRows = {
  'kept-migration': {
    suite: 'faults',
    what: 'databases of the versions before are brought into today’s shape, with a backup of what was there',
    goal: 'all rows, a backup of each',
    grounds: ['chromium', 'firefox', 'unit'],
  },
  'kept-downgrade': {
    suite: 'faults',
    what: 'an older version meets the database of a newer one',
    goal: 'nothing written, one sentence, drafts kept aside',
    grounds: ['chromium', 'firefox'],
  },
  'kept-trouble': {
    suite: 'faults',
    what: 'database blocked, damaged, not opening, full or private: said after the look at the text, kept aside, old data intact, text back afterwards',
    goal: 'said within 2 s',
    grounds: ['chromium', 'firefox'],
  },
  'extension-life': {
    suite: 'faults',
    what: 'extension reloaded, updated, switched off or removed under open tabs',
    goal: 'page given back, text untouched, one calm sentence, one copy of the script, no errors',
    grounds: ['chromium', 'firefox'],
  },
} as const satisfies Record<string, Row>;
