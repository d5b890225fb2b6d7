import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { DocumentSchema, exportDocument } from '../availability/export/document';
import type { AvailabilityList } from '../availability/schema';
import { calendarOf } from './calendar';
import type { PackageFile } from './package-list';
import { readTerms } from './terms';

/** What is given away: the list as one file, the JSON Schema of it, and a calendar of its changes. */
export async function exportedFiles(list: AvailabilityList): Promise<PackageFile[]> {
  const terms = await readTerms(join(import.meta.dirname, '../../assets/locales'));
  // Checks that JSON Schema cannot express (a day of the calendar) are left to the parser.
  const schema = toJsonSchema(DocumentSchema, { errorMode: 'ignore', typeMode: 'output' });
  return [
    { path: 'compose-guard-list.json', contents: exportDocument(list) },
    { path: 'compose-guard-list.schema.json', contents: `${JSON.stringify(schema, null, 2)}\n` },
    { path: 'compose-guard-list.ics', contents: calendarOf(list, terms) },
  ];
}
