import { hostileData } from './rows/hostile-data.ts';
import { hostilePages } from './rows/hostile-pages.ts';
import { keptRows } from './rows/kept.ts';
import { kills } from './rows/kills.ts';
import { life } from './rows/life.ts';
import { storms } from './rows/storms.ts';

/** Everything that the suites measure, in the order of the report. */
export const rows = {
  ...kills,
  ...keptRows,
  ...life,
  ...hostilePages,
  ...hostileData,
  ...storms,
} as const;

export type RowId = keyof typeof rows;
