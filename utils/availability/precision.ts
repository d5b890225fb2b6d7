/** How many characters a date of each precision has: `2026-11-23`, `2026-11`, `2026`. */
export const lengthOfPrecision = { day: 10, month: 7, year: 4 } as const;
