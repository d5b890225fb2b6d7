import { i18n } from '#i18n';
import { Groups } from '@/components/ui/Groups';
import { StatusChip } from '@/components/ui/StatusChip';
import { SoonChip } from '@/components/ui/StatusLine';
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
    // A wide table scrolls inside its own box, which a keyboard can reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be focusable.
    <section class="card matrix" aria-label={i18n.t('board.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('board.product')}</th>
            {matrix.networks.map((id) => (
              <th scope="col" key={id}>
                {nameOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <Row key={row.platform.id} row={row} networks={matrix.networks} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
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
