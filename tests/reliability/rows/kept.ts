import type { Row } from '../row.ts';

/** What is kept, when its database is in trouble or its version changes. */
export const keptRows = {} as const satisfies Record<string, Row>;
