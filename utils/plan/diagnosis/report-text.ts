import { findingsIn } from './findings';
import type { DatabaseHealth, Diagnosis, KeptError } from './types';

const moment = (at: number) => new Date(at).toISOString();
const known = (value: number | null) => value ?? 'unknown';

function databaseLines(database: DatabaseHealth): string[] {
  switch (database.kind) {
    case 'works':
      return [
        `database: works, schema ${database.version}`,
        ...Object.entries(database.rows).map(([table, count]) => `  ${table}: ${count}`),
      ];
    case 'newer':
      return ['database: of a newer version'];
    case 'broken':
      return [`database: cannot be used, ${database.why}`];
    case 'silent':
      return ['database: did not answer'];
  }
}

const errorLine = ({ at, count, name, place, spot }: KeptError) =>
  `  ${moment(at)} ${count} x ${name} in ${place} ${spot}`.trimEnd();

/**
 * A diagnosis as plain text, to be sent to whoever helps. In English, whatever the language of the
 * interface is; without texts, addresses and names of a person's own.
 */
export function reportText(diagnosis: Diagnosis): string {
  const { alarms, at, database, errors, list, permissions, room, unread, versions } = diagnosis;
  const { added, allowed, listed, notifications, privateWindows } = permissions;
  return [
    `Compose Guard ${versions.extension}, ${moment(at)}`,
    `browser: ${versions.browser}`,
    `language: ${versions.language}`,
    `list: ${list ? `${list.version} of ${list.date}, ${list.ageDays} days old` : 'cannot be read'}`,
    ...unread.map((file) => `  cannot be read: ${file}`),
    ...databaseLines(database),
    `copy from before an update: ${diagnosis.backupAt === null ? 'none' : moment(diagnosis.backupAt)}`,
    `texts beside the database: ${known(diagnosis.waiting)}`,
    `room: ${known(room.used)} of ${known(room.most)} bytes used`,
    `dashboards allowed: ${allowed} of ${listed}; sites added: ${added}`,
    `notifications: ${notifications}; private windows: ${privateWindows}`,
    `worker answers: ${diagnosis.worker}`,
    ...Object.entries(alarms).map(([name, next]) => `next ${name}: ${moment(next)}`),
    `findings: ${findingsIn(diagnosis).join(', ') || 'none'}`,
    `errors: ${errors.length === 0 ? 'none' : ''}`.trimEnd(),
    ...errors.map(errorLine),
    '',
  ].join('\n');
}
