import type { Row } from '../row.ts';

/** What hostile files, packs, policies and messages try, and what a package may hold. */
export const hostileData = {
  'messages-table': {
    suite: 'hostile',
    what: 'messages of any sender that are accepted outside the table, or refused within it',
    goal: '0 of all messages and senders',
    grounds: ['chromium', 'firefox', 'unit'],
  },
  'messages-own-host': {
    suite: 'hostile',
    what: 'messages by which a script in a page reads or changes what belongs to another host',
    goal: '0',
    grounds: ['unit'],
  },
  'messages-outside': {
    suite: 'hostile',
    what: 'ways by which a web page or another extension is heard',
    goal: '0 reachable external messages',
    grounds: ['chromium', 'firefox', 'unit'],
  },
  'random-payloads': {
    suite: 'hostile',
    what: 'random payloads that throw, or that change a prototype',
    goal: '0 thrown, 0 changed, in 20,000 runs a property (1,000,000 by the flag)',
    grounds: ['unit'],
  },
  'csp-own-pages': {
    suite: 'hostile',
    what: 'reports of the content security policy while all own pages are used',
    goal: '0',
    grounds: ['chromium', 'firefox'],
  },
  'csp-injection': {
    suite: 'hostile',
    what: 'scripts, markup and addresses put into an own page that take effect',
    goal: '0',
    grounds: ['chromium', 'firefox'],
  },
  'csp-import': {
    suite: 'hostile',
    what: 'imported markup that becomes more than text, and reports of it',
    goal: '0',
    grounds: ['chromium', 'firefox'],
  },
  links: {
    suite: 'hostile',
    what: 'links that are shown or opened though they are not plain https',
    goal: '0',
    grounds: ['unit'],
  },
  network: {
    suite: 'hostile',
    what: 'requests to the network while everything is used without a team pack',
    goal: '0',
    grounds: ['chromium', 'firefox'],
  },
  'web-accessible': {
    suite: 'hostile',
    what: 'files of the extension that a page can load',
    goal: '0 web-accessible resources',
    grounds: ['chromium', 'firefox', 'unit'],
  },
  'supply-chain': {
    suite: 'hostile',
    what: 'packages without an exact version, a checksum, a licence or a named install script',
    goal: '0',
    grounds: ['unit'],
  },
  'bundle-scan': {
    suite: 'hostile',
    what: 'code from texts or from addresses, hosts that nobody expects and listeners for others in what is built',
    goal: '0',
    grounds: ['unit'],
  },
  advisories: {
    suite: 'hostile',
    what: 'known vulnerabilities in what the extension carries, by the lock file',
    goal: '0',
    grounds: ['unit'],
  },
} as const satisfies Record<string, Row>;
