import { fileLimits } from '@/utils/rules/import/limits';
import { type FileProblem, problem } from '@/utils/rules/import/problem';
import { readFile } from '@/utils/rules/import/read-file';
import { readTable } from '@/utils/rules/import/read-table';
import type { TableWords } from '@/utils/rules/import/table-words';
import { backupParts } from './parts';
import type { Incoming } from './plan-import';

/** What a person gave: a file, or a text that was pasted. */
export type Given = { readonly file: Blob; readonly name: string } | { readonly text: string };

/** What was read, or why nothing was. */
export type GivenReading =
  | { readonly ok: true; readonly incoming: Incoming; readonly notes: readonly FileProblem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly count: number };

const MB = 1_000_000;
const refused = (each: FileProblem): GivenReading => ({ ok: false, count: 1, problems: [each] });

const tooLarge = (size: number, most: number) =>
  size > most ? problem('tooLarge', [Math.ceil(size / MB), most / MB]) : null;

/** The text of a file; spreadsheets write tables also in older ways. */
function decode(bytes: ArrayBuffer, isTable: boolean): string | null {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return isTable ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
}

/** So much of a file is read at once. */
const PIECE = 2 * MB;
/** What the bytes are of the whole work; the rest is understanding them. */
const BYTES_PART = 0.3;

async function bytesOf(file: Blob, tell: (part: number) => void): Promise<ArrayBuffer> {
  const all = new Uint8Array(file.size);
  for (let from = 0; from < file.size; from += PIECE) {
    all.set(new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer()), from);
    tell((BYTES_PART * Math.min(from + PIECE, file.size)) / file.size);
  }
  return all.buffer;
}

async function textOf(given: Given, tell: (part: number) => void): Promise<string | FileProblem> {
  if ('text' in given) return tooLarge(given.text.length, fileLimits.bytes) ?? given.text;
  const isTable = /\.(csv|tsv|txt)$/i.test(given.name);
  const most = isTable ? fileLimits.tableBytes : fileLimits.bytes;
  // A file far too large is not read at all.
  const large = tooLarge(given.file.size, most);
  if (large) return large;
  const bytes = await bytesOf(given.file, tell);
  return decode(bytes, isTable) ?? problem('notText');
}

const isJson = (text: string) => /^[\uFEFF\s]*[[{]/.test(text);
const isPage = (text: string) => /^[\uFEFF\s]*</.test(text);

/** What reading depends on. */
export interface ReadGivenContext {
  /** The version of this extension. */
  readonly reader: string;
  readonly words: TableWords;
}

/** Reads what a person gave, JSON or else a table; `tell` hears how much is done. Nothing is changed. */
export async function readGiven(
  given: Given,
  { reader, words }: ReadGivenContext,
  tell: (part: number) => void = () => undefined,
): Promise<GivenReading> {
  const text = await textOf(given, tell);
  if (typeof text !== 'string') return refused(text);
  const isNamedJson = 'name' in given && /\.json$/i.test(given.name);
  if (isJson(text) || isPage(text) || isNamedJson) {
    const reading = readFile(text, { parts: backupParts, reader });
    if (!reading.ok) return reading;
    const { file, notes } = reading;
    const isBackup = Object.keys(file.others).length > 0 || file.packs.length > 0;
    const incoming: Incoming = isBackup
      ? { file, kind: 'backup' }
      : { kind: 'pack', pack: file.pack };
    return { ok: true, incoming, notes };
  }
  const large = tooLarge(text.length, fileLimits.tableBytes);
  if (large) return refused(large);
  const table = readTable(text, words);
  if (!table.ok) return table;
  return { ok: true, incoming: { kind: 'table', rules: table.rules }, notes: [] };
}
