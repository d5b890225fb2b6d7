import type { DraftWords } from '@/components/options/drafts/types';
import { takesOnlyLink } from '@/utils/drafts/hand-off';
import { networkLabel } from '@/utils/plan/platform-view';
import type { ListState } from '@/utils/stores/list';

/** How drafts name networks, and what is known of each network's composer and limit; X first. */
export function draftWords({ list }: Pick<ListState, 'list'>, locale: string): DraftWords {
  const isX = ({ id }: { readonly id: string }) => Number(id === 'x');
  const networks = list.networks
    .map(({ compose, counting, id, label }) => ({
      canOpen: compose !== null,
      counting,
      id,
      isUnconfirmed: compose?.basis === 'none',
      label,
      onlyLink: compose !== null && takesOnlyLink(compose),
    }))
    .sort((a, b) => isX(b) - isX(a));
  return { locale, networkLabel: (id) => networkLabel(list, id), networks };
}
