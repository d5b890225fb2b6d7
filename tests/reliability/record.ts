import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Ground } from './row.ts';
import type { RowId } from './rows.ts';
import { isLong, seed } from './scale.ts';

/** Where the suites leave what they measured. */
export const RESULTS = resolve('.output/reliability');

/** What one row came to in one place. */
export interface Measured {
  /** In a few words, numbers first: "0 lost of 1,204 in 520 kills". */
  readonly measured: string;
  readonly isMet: boolean;
}

export interface Recorded extends Measured {
  readonly row: RowId;
  readonly ground: Ground;
  readonly seed: number;
  readonly isLong: boolean;
  /** When it was measured, as ISO 8601. */
  readonly at: string;
}

/** Keeps what a row came to, for the report; the test itself still has to expect it. */
export function record(row: RowId, ground: Ground, measured: Measured): void {
  const recorded = { ...measured, at: new Date().toISOString(), ground, isLong, row, seed };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(
    join(RESULTS, `${row}.${ground}.json`),
    JSON.stringify(recorded satisfies Recorded),
  );
  console.log(`${row}, ${ground}: ${measured.measured}; --seed=${seed}`);
}
