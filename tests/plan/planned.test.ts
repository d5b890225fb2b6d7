import { expect, test } from 'vitest';
import type { Dated } from '@/utils/availability/fields';
import { isBehind } from '@/utils/plan/planned';

const dated = (
  value: string,
  precision: Dated['precision'],
  qualifier: Dated['qualifier'] = 'exact',
) => ({ value, precision, qualifier }) as Dated;

/** [change, planned for, behind it] */
test.each([
  [dated('2026-12-01', 'day'), '2026-11-30T23:59', 'no'],
  [dated('2026-12-01', 'day'), '2026-12-01', 'yes'],
  [dated('2026-12-01', 'day'), '2026-12-01T00:00', 'yes'],
  [dated('2026-12-01', 'day', 'about'), '2026-12-01', 'perhaps'],
  [dated('2026-12-01', 'day', 'about'), '2026-12-02', 'yes'],
  [dated('2026-12-01', 'day', 'by'), '2026-12-01', 'yes'],
  [dated('2026-12', 'month'), '2026-11-30', 'no'],
  [dated('2026-12', 'month'), '2026-12-05', 'perhaps'],
  [dated('2026-12', 'month'), '2027-01-01', 'yes'],
  [dated('2027', 'year'), '2027-06-01', 'perhaps'],
])('%j, planned for %s: %s', (since, plannedFor, behind) => {
  expect(isBehind({ since }, plannedFor)).toBe(behind);
});
