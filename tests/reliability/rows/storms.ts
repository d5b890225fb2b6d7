import type { Row } from '../row.ts';

/** Pages that never rest. */
export const storms = {
  'storm-script': {
    suite: 'soak',
    what:
      'script time added by a storm of 20,000 DOM operations a second (Chromium: scripts of the page’s ' +
      'thread, beside the same page without the extension; Firefox: the extension’s own, by its profiler)',
    goal: 'at most 3 percentage points',
    grounds: ['chromium', 'firefox'],
  },
  'storm-heap': {
    suite: 'soak',
    what: 'heap of scripts that grows in the page in ten minutes of that storm, beside the same page',
    goal: 'at most 1 MB',
    grounds: ['chromium', 'firefox'],
  },
  'storm-told': {
    suite: 'soak',
    what: 'messages to the worker in that storm, rows of the activity log, growth of the worker’s heap',
    goal: 'at most 60 messages and one more every second; 110 rows; 1 MB',
    grounds: ['chromium', 'firefox'],
  },
  'storm-right': {
    suite: 'soak',
    what: 'after that storm all is hidden that has to be and nothing else, and what was typed is kept',
    goal: 'within 10 s',
    grounds: ['chromium', 'firefox'],
  },
  'storm-hostile': {
    suite: 'soak',
    what:
      'storms that are meant to harm: of icons, of panels, of moved and of shown controls, and one that ' +
      'takes away all that is done',
    goal: 'no error, no endless fight, right within 15 s afterwards',
    grounds: ['chromium', 'firefox'],
  },
} as const satisfies Record<string, Row>;
