import { expect, test } from 'vitest';
import { diagnosis, keptError } from '@/tests/fixtures/diagnosis';
import { reportText } from '@/utils/plan/diagnosis/report-text';
import type { Diagnosis } from '@/utils/plan/diagnosis/types';

test('the report says all that was found out, one thing a line', () => {
  expect(
    reportText(diagnosis({ errors: [{ ...keptError, spot: 'background.js:1:23' }] })),
  ).toBe(`Compose Guard 0.1.0, 2026-11-27T10:00:00.000Z
browser: Mozilla/5.0 Chrome/156.0.0.0
language: en
list: 2026.11.24 of 2026-11-24, 3 days old
database: works, schema 4
  drafts: 3
  log: 1204
copy from before an update: none
texts beside the database: 0
room: 2400000 of 10000000000 bytes used
dashboards allowed: 14 of 14; sites added: 1
notifications: false; private windows: false
worker answers: true
next day-check: 2026-11-27T10:01:00.000Z
findings: errors
errors:
  2026-11-27T09:59:59.000Z 1 x TypeError in worker background.js:1:23
`);
});

/** [what, a part of the diagnosis, a line about it] */
test.each<[string, Partial<Diagnosis>, string]>([
  [
    'a broken database',
    { database: { kind: 'broken', why: 'VersionError' } },
    'database: cannot be used, VersionError',
  ],
  ['a newer database', { database: { kind: 'newer' } }, 'database: of a newer version'],
  ['a copy', { backupAt: 0 }, 'copy from before an update: 1970-01-01T00:00:00.000Z'],
  ['a silent database', { database: { kind: 'silent' } }, 'database: did not answer'],
  ['no list', { list: null }, 'list: cannot be read'],
  ['a file that cannot be read', { unread: ['index.json'] }, '  cannot be read: index.json'],
  ['what is not known', { waiting: null }, 'texts beside the database: unknown'],
  ['nothing found', {}, 'findings: none'],
  ['no errors', {}, 'errors: none'],
])('%s has its line', (_, part, line) => {
  expect(reportText(diagnosis(part)).split('\n')).toContain(line);
});
