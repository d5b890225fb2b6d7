import type { Row } from '../row.ts';

const both = ['chromium', 'firefox'] as const;

/** What a hostile page tries. */
export const hostilePages = {
  'page-forged-events': {
    suite: 'hostile',
    what: 'forged events and messages that stop the guard or act in its name',
    goal: '0',
    grounds: both,
  },
  'page-clobbered': {
    suite: 'hostile',
    what: 'clobbered forms: texts lost, controls missed',
    goal: '0',
    grounds: both,
  },
  'page-patched': {
    suite: 'hostile',
    what: 'calls of patched prototypes by the extension',
    goal: '0',
    grounds: both,
  },
  'page-synthetic': {
    suite: 'hostile',
    what: 'actions by 10,000 events that nobody made',
    goal: '0',
    grounds: both,
  },
  'page-clickjacking': {
    suite: 'hostile',
    what: 'clickjacking: actions while the notice is not plainly visible',
    goal: '0',
    grounds: both,
  },
  'page-clickjacking-picker': {
    suite: 'hostile',
    what: 'clickjacking: actions while the picker is not plainly visible',
    goal: '0',
    grounds: both,
  },
  'page-endless': {
    suite: 'hostile',
    what: 'longest block of a page with endless shadow trees and depth',
    goal: 'at most 1 s longer than without the extension, and the guard works',
    grounds: both,
  },
  'page-flood': {
    suite: 'hostile',
    what: 'drafts kept of a host that invents them, and others touched',
    goal: 'at most 2,000; 0',
    grounds: ['unit'],
  },
  'page-flood-size': {
    suite: 'hostile',
    what: 'characters kept of a host that leaves 1,000 texts of a million',
    goal: 'at most 50 million',
    grounds: ['unit'],
  },
  'page-flood-log': {
    suite: 'hostile',
    what: 'rows in the log of a page that reports 60,000 controls a day',
    goal: 'at most 10,000',
    grounds: ['unit'],
  },
  'page-reads': {
    suite: 'hostile',
    what: 'ways by which a page reads what the notice says',
    goal: '0',
    grounds: both,
  },
  'page-find': {
    suite: 'hostile',
    what: 'words of the notice or the picker that a page finds by `window.find`, or reads where a person selects them',
    goal: '0',
    grounds: ['chromium', 'firefox'],
  },
  'page-fingerprint': {
    suite: 'hostile',
    what: 'signs of the extension on a page with nothing to guard; more than its public contract elsewhere',
    goal: '0; 0',
    grounds: both,
  },
} as const satisfies Record<string, Row>;
