import type fc from 'fast-check';
import type { PageModel } from './trees';

/** Something that holds for any page; `check` throws where it does not. */
export interface Property<T = unknown> {
  /** What is given beside the page. */
  readonly beside: fc.Arbitrary<T>;
  readonly check: (page: PageModel, beside: T) => Promise<void>;
}

/** The same for a list of properties with different needs. */
export const property = <T>(beside: fc.Arbitrary<T>, check: Property<T>['check']): Property => ({
  beside,
  check: check as Property['check'],
});
