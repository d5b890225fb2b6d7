import Papa from 'papaparse';
import type { QueuedPost } from '@/utils/drafts/queued-post';
import { type CsvFormat, type CsvFormatId, csvFormats } from './formats';

/** A file to hand to a tool. */
export interface CsvFile {
  readonly name: string;
  readonly content: string;
  /** How many posts are in it. */
  readonly count: number;
}

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function chunksOf<T>(items: readonly T[], size: number | null): (readonly T[])[] {
  const chunks: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += size ?? items.length)
    chunks.push(items.slice(at, at + (size ?? items.length)));
  return chunks;
}

/** Every field is quoted, and nothing is taken for a formula by a spreadsheet. */
function contentOf(posts: readonly QueuedPost[], { header, row }: CsvFormat): string {
  const rows = [...(header ? [header] : []), ...posts.map(row)];
  const options = { escapeFormulae: true, newline: '\r\n', quotes: true };
  return `${Papa.unparse(rows as string[][], options)}\r\n`;
}

/** `posts` in the format of a tool, in as many files as its limits ask for; posts without text are left out. */
export function csvFiles(posts: readonly QueuedPost[], id: CsvFormatId): CsvFile[] {
  const format: CsvFormat = csvFormats[id];
  const written = posts.filter(({ text }) => text.trim() !== '');
  const groups = Map.groupBy(written, ({ account, network }) =>
    format.perAccount ? `${network} ${account}` : '',
  );
  const files = [...groups].flatMap(([group, members]) =>
    chunksOf(members, format.limit).map((chunk) => ({ chunk, name: slug(`posts ${id} ${group}`) })),
  );
  const counts = Map.groupBy(files, ({ name }) => name);
  return files.map((file) => {
    const alike = counts.get(file.name) ?? [];
    const number = alike.length > 1 ? `-${alike.indexOf(file) + 1}` : '';
    return {
      content: contentOf(file.chunk, format),
      count: file.chunk.length,
      name: `${file.name}${number}.csv`,
    };
  });
}
