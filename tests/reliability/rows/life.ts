import type { Row } from '../row.ts';

/** What browsers, clocks and people do to pages and workers. */
export const life = {} as const satisfies Record<string, Row>;
