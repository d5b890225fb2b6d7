import { i18n } from '#i18n';
import { Groups } from '@/components/ui/Groups';
import { StatusChip } from '@/components/ui/StatusChip';
import { SoonChip } from '@/components/ui/StatusLine';
import { Table } from '@/components/ui/Table';
import type { Matrix, MatrixRow } from '@/utils/availability/matrix';

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly networks: readonly { readonly id: string; readonly name: string }[];
  readonly locale: string;
}

/** The board as a table: a row a product, a column a network. */
export function MatrixTable({ matrix, networks, locale }: MatrixTableProps) {
  const nameOf = (id: string) => networks.find((network) => network.id === id)?.name ?? id;
  return (
    <Table
      class="card matrix"
      label={i18n.t('board.table')}
      heads={[i18n.t('board.product'), ...matrix.networks.map(nameOf)]}
    >
      {matrix.rows.map((row) => (
        <Row key={row.platform.id} row={row} networks={matrix.networks} locale={locale} />
      ))}
    </Table>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly networks: readonly string[];
  readonly locale: string;
}

const Row = ({ row: { platform, lifecycle, cells }, networks, locale }: RowProps) => (
  <tr>
    <th scope="row">
      <a href={`#/platforms/${platform.id}`}>{platform.name}</a>
      {lifecycle && (
        <div class="groups">
          <span class="quiet small">{i18n.t('board.whole')}</span>
          <StatusChip status={lifecycle.status} />
          {lifecycle.announcement && (
            <SoonChip announcement={lifecycle.announcement} locale={locale} />
          )}
        </div>
      )}
    </th>
    {networks.map((network) => (
      <td key={network}>
        <Groups groups={cells.get(network) ?? []} locale={locale} />
      </td>
    ))}
  </tr>
);
