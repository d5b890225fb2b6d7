import type { Day } from '@/utils/availability/day';
import type { IndexedList } from '@/utils/availability/list-index';
import { findStatement } from '@/utils/availability/query';
import type { Statement } from '@/utils/availability/schema';
import { statusOn } from '@/utils/availability/timeline';
import type { Alternative } from './types';

/** What a statement names as working instead, as long as it works on `day`. */
export function alternativesOf(
  { alternatives }: Pick<Statement, 'alternatives'>,
  { list, day }: { readonly list: IndexedList; readonly day: Day },
): Alternative[] {
  return alternatives.flatMap((ref): Alternative[] => {
    const found = findStatement(list.platforms, ref);
    if (!found || statusOn(found.statement, day).status !== 'works') return [];
    const network = list.networks.find(({ id }) => id === found.platform.id);
    const compose = network?.compose?.basis === 'source' ? network.compose : null;
    return [{ name: found.platform.name, url: compose?.url ?? null }];
  });
}
