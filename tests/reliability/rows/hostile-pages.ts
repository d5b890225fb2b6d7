import type { Row } from '../row.ts';

/** What a hostile page tries. */
export const hostilePages = {} as const satisfies Record<string, Row>;
