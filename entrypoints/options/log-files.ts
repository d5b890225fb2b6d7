import { dataOf, type FileContext, fieldsOf, headOf } from '@/components/options/log/file-rows';
import type { LogFile } from '@/components/options/log/HandOver';
import { breathe } from '@/utils/extension/breathe';
import { saveFile } from '@/utils/extension/save-file';
import { BYTE_ORDER_MARK, csvLines } from '@/utils/plan/record/csv';
import type { LogFilter } from '@/utils/plan/record/filter';
import type { LogRow } from '@/utils/plan/record/row';
import type { Work } from '@/utils/plan/work';
import { createWork } from '@/utils/stores/work';

type Source = AsyncIterable<readonly LogRow[]>;

/** The file that is being put together. */
export const savingLog = createWork();

/** So long the page may be kept from hearing the person. */
const TURN_MS = 30;

/** The rows, with word of how many of `total` there were; ends when nobody waits for them any more. */
async function* watched(source: Source, total: number, work: Work): Source {
  let count = 0;
  let last = performance.now();
  for await (const rows of source) {
    yield rows;
    count += rows.length;
    if (performance.now() - last < TURN_MS) continue;
    work.tell(Math.min(1, count / Math.max(1, total)));
    await breathe(work);
    last = performance.now();
  }
}

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

interface WantedRows {
  readonly source: Source;
  /** How many there are at most. */
  readonly total: number;
  readonly filter: LogFilter;
  readonly today: string;
  readonly context: FileContext;
}

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Saves rows as a file that is named after `today`; says where that was ended before. */
export async function saveLog(
  file: LogFile,
  { source, total, filter, today, context }: WantedRows,
): Promise<'saved' | 'cancelled'> {
  const parts = await savingLog.run((work) => {
    const rows = watched(source, total, work);
    return file === 'csv' ? csvParts(rows, context) : jsonParts(rows, filter, context);
  });
  if (parts === 'cancelled') return parts;
  saveFile(`compose-guard-log-${today}.${file}`, types[file], parts);
  return 'saved';
}
