import type { Row } from '../row.ts';

/** What hostile files, packs, policies and messages try, and what a package may hold. */
export const hostileData = {} as const satisfies Record<string, Row>;
