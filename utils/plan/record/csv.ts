import Papa from 'papaparse';

/** Tells spreadsheets that the file is in UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Lines of a CSV file: every field is quoted, and nothing is taken for a formula by a spreadsheet. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(rows as string[][], { escapeFormulae: true, newline: '\r\n', quotes: true })}\r\n`;
