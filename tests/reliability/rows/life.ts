import type { Row } from '../row.ts';

/** What browsers, clocks and people do to pages and workers. */
export const life = {
  return: {
    suite: 'faults',
    what: 'a page that comes back from the back/forward cache',
    goal: 'guarded by the rules of now, one notice, nothing kept or logged twice',
    grounds: ['chromium', 'firefox'],
  },
  prerender: {
    suite: 'faults',
    what: 'a page that is loaded in advance',
    goal: 'nothing told, logged or shown before it is seen, all of it from then on',
    grounds: ['chromium', 'unit'],
    cannot: { firefox: 'Firefox loads no page in advance' },
  },
  discarded: {
    suite: 'faults',
    what: 'a tab that was let go to save memory',
    goal: 'its text is offered again, nothing is told of the tab that was',
    grounds: ['chromium', 'firefox'],
  },
  frames: {
    suite: 'faults',
    what: 'thirty frames with a compose panel each',
    goal: 'one notice a panel, one plan a frame, no errors, the popup counts right',
    grounds: ['chromium', 'firefox'],
  },
  zones: {
    suite: 'faults',
    what: 'time zones at both ends of the world',
    goal: 'each change on the day that it is there, each planned time as it was written',
    grounds: ['chromium', 'firefox'],
  },
  'host-taken-back': {
    suite: 'faults',
    what: 'the permission for a site is taken back and given again while its tab is open',
    goal: 'let go and said so, text untouched, drafts stay, all works again',
    grounds: ['chromium', 'firefox'],
  },
  'sync-conflicts': {
    suite: 'faults',
    what: 'machines that changed the same offline, with clocks years apart and writings that came in part',
    goal: 'all agree, nothing a person made is lost silently, no endless writing',
    grounds: ['unit'],
  },
  alarms: {
    suite: 'faults',
    what: 'alarms that the browser forgot, that ring years late or twice',
    goal: 'all there again when the worker starts, missed work done once',
    grounds: ['unit', 'chromium', 'firefox'],
  },
  clock: {
    suite: 'faults',
    what: 'a clock that is wrong by years, and is set right again',
    goal: 'nothing is deleted, forgotten or kept quiet because of it',
    grounds: ['unit', 'chromium'],
    cannot: {
      firefox:
        'no browser has a clock of its own; what is kept with such times is read in Chromium',
    },
  },
} as const satisfies Record<string, Row>;
