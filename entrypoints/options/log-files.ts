import { dataOf, type FileContext, fieldsOf, headOf } from '@/components/options/log/file-rows';
import type { LogFile } from '@/components/options/log/HandOver';
import { saveFile } from '@/utils/extension/save-file';
import { BYTE_ORDER_MARK, csvLines } from '@/utils/plan/record/csv';
import type { LogFilter } from '@/utils/plan/record/filter';
import type { LogRow } from '@/utils/plan/record/row';

type Source = AsyncIterable<readonly LogRow[]>;

async function csvParts(source: Source, context: FileContext): Promise<string[]> {
  const parts = [BYTE_ORDER_MARK, csvLines([headOf()])];
  for await (const rows of source) parts.push(csvLines(rows.map((row) => fieldsOf(row, context))));
  return parts;
}

async function jsonParts(source: Source, filter: LogFilter, context: FileContext) {
  const lines: string[] = [];
  for await (const rows of source)
    for (const row of rows) lines.push(JSON.stringify(dataOf(row, context)));
  const head = `{"format":1,"filter":${JSON.stringify(filter)},"rows":[\n`;
  return [head, lines.join(',\n'), '\n]}\n'];
}

/** Saves rows as a file that is named after `today`. */
export async function saveLog(
  file: LogFile,
  {
    source,
    filter,
    today,
    context,
  }: {
    readonly source: Source;
    readonly filter: LogFilter;
    readonly today: string;
    readonly context: FileContext;
  },
): Promise<void> {
  const name = `compose-guard-log-${today}.${file}`;
  if (file === 'csv') saveFile(name, 'text/csv;charset=utf-8', await csvParts(source, context));
  else saveFile(name, 'application/json', await jsonParts(source, filter, context));
}
