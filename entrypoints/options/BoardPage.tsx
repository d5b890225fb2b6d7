import { useMemo } from 'preact/hooks';
import { BoardPage } from '@/components/options/board/BoardPage';
import { boardOf, createBoard } from '@/utils/stores/board';
import { useStore } from '@/utils/stores/use-store';
import type { ListPageProps } from './list-page';

// Filters stay as they are when a person comes back from a platform's page.
const board = createBoard();

/** The status board with its filters. */
export function Board({ state, locale }: ListPageProps) {
  const query = useStore(board.store);
  const matrix = useMemo(() => boardOf(state, query), [state, query]);
  return (
    <BoardPage
      matrix={matrix}
      query={query}
      networks={state.catalog.networks}
      locale={locale}
      onQuery={board.ask}
    />
  );
}
