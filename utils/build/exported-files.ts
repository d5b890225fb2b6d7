import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { DocumentSchema, exportDocument } from '../availability/export/document';
import type { AvailabilityList } from '../availability/schema';
import { DraftsPartSchema } from '../drafts/draft-part';
import { LogPartSchema, SettingsPartSchema, SitesPartSchema } from '../plan/backup/parts';
import { fileSchema } from '../rules/import/file-schema';
import { calendarOf } from './calendar';
import type { PackageFile } from './package-list';
import { readTerms } from './terms';

/** What a person may write: what is left out has its default. */
const packSchema = () =>
  toJsonSchema(
    fileSchema({
      drafts: DraftsPartSchema,
      log: LogPartSchema,
      settings: SettingsPartSchema,
      sites: SitesPartSchema,
    }),
    { errorMode: 'ignore', typeMode: 'input' },
  );

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * What is given away: the list as one file, the JSON Schema of it, that of rule packs and backups, and
 * a calendar of the list's changes.
 */
export async function exportedFiles(list: AvailabilityList): Promise<PackageFile[]> {
  const terms = await readTerms(join(import.meta.dirname, '../../assets/locales'));
  // Checks that JSON Schema cannot express (a day of the calendar) are left to the parser.
  const schema = toJsonSchema(DocumentSchema, { errorMode: 'ignore', typeMode: 'output' });
  return [
    { path: 'compose-guard-list.json', contents: exportDocument(list) },
    { path: 'compose-guard-list.schema.json', contents: jsonText(schema) },
    { path: 'compose-guard-pack.schema.json', contents: jsonText(packSchema()) },
    { path: 'compose-guard-list.ics', contents: calendarOf(list, terms) },
  ];
}
