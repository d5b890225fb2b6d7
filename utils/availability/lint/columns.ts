const WIDTH = 99;

type Cell = string | number;

/** `text` in at most `width` characters; where it was longer it ends in an ellipsis. */
export const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;

/** The lines of a titled table: words to the left, numbers to the right; `none` for no rows. */
export function section(title: string, rows: readonly (readonly Cell[])[]): string[] {
  return ['', title, ...(rows.length === 0 ? ['  none'] : columns(rows))];
}

function columns(rows: readonly (readonly Cell[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => String(row[i] ?? '').length)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const width = widths[i] ?? 0;
      return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
    });
    return cut(cells.join('  ').trimEnd(), WIDTH);
  });
}
