import type { Action } from '@/utils/availability/vocabulary';
import type { PageGuard } from '@/utils/page/guard-ports';
import { nameIn } from './describe';

/** What a part of the page says of itself. */
export interface PartReading {
  /** The id of the network that it is for; empty where that is not said. */
  readonly network: string;
  readonly actions: readonly Action[];
}

/** A mark counts from here on; a lone "X" may close something. */
const SURE = 2;

/** The networks that are told by what stands in `element`. */
export const networksOf = (guard: PageGuard | null, element: Element): ReadonlySet<string> =>
  new Set(
    (guard?.marksIn(element) ?? [])
      .filter(({ weight }) => weight >= SURE)
      .map(({ network }) => network),
  );

/** What `element` is for, as far as its marks and its words say. */
export function readPart(guard: PageGuard | null, element: Element): PartReading {
  if (!guard) return { actions: [], network: '' };
  const said = guard.label(nameIn(element));
  const [marked] = networksOf(guard, element);
  const network = marked ?? (said.weight >= SURE ? (said.network ?? '') : '');
  const spoken = guard
    .marksIn(element)
    .flatMap((mark) => (mark.network === network && mark.action ? [mark.action] : []));
  const actions = new Set([...spoken, ...(said.action ? [said.action] : [])]);
  return { actions: [...actions], network };
}
