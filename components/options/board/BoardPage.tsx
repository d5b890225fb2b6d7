import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import type { Matrix } from '@/utils/availability/matrix';
import { BoardFilters, type BoardFiltersProps } from './BoardFilters';
import { MatrixTable } from './MatrixTable';

export interface BoardPageProps extends BoardFiltersProps {
  readonly matrix: Matrix;
  readonly locale: string;
}

/** Platform by network: what each product can still do, with filters and a search. */
export const BoardPage = ({ matrix, locale, ...filters }: BoardPageProps) => (
  <div class="wide stack">
    <h1>{i18n.t('board.title')}</h1>
    <p class="quiet">{i18n.t('board.intro')}</p>
    <BoardFilters {...filters} />
    <p class="quiet" role="status">
      {countedOrNone('board.count', matrix.rows.length)}
    </p>
    {matrix.rows.length > 0 && (
      <MatrixTable matrix={matrix} networks={filters.networks} locale={locale} />
    )}
  </div>
);
