import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { Groups } from '@/components/ui/Groups';
import { Icon } from '@/components/ui/Icon';
import { NetworkGlyph } from '@/components/ui/NetworkGlyph';
import type { FoundProduct, FoundProducts } from '@/utils/availability/glimpse';

interface FindPartProps {
  readonly text: string;
  /** What was found; `null` while nothing is asked. */
  readonly found: FoundProducts | null;
  readonly networkLabel: (id: string) => string;
  readonly locale: string;
  readonly onFind: (text: string) => void;
  readonly onOpen: (route: string) => void;
}

/** The status board of all products, by a search. */
export const FindPart = ({ text, found, onFind, onOpen, ...props }: FindPartProps) => (
  <section aria-labelledby="all">
    <h2 id="all">{i18n.t('popup.allProducts')}</h2>
    <div class="field search">
      <Icon name="search" />
      <input
        type="search"
        autocomplete="off"
        aria-label={i18n.t('popup.find')}
        placeholder={i18n.t('popup.find')}
        value={text}
        onInput={(event) => onFind(event.currentTarget.value)}
      />
    </div>
    <p class="quiet small" role="status">
      {found && countedOrNone('board.count', found.count)}
    </p>
    {found && found.rows.length > 0 && (
      <ul class="card board">
        {found.rows.map((row) => (
          <Row key={row.platform.id} row={row} onOpen={onOpen} {...props} />
        ))}
      </ul>
    )}
    <button type="button" class="button plain compact start" onClick={() => onOpen('#/board')}>
      {i18n.t('popup.openBoard')}
    </button>
  </section>
);

interface RowProps extends Pick<FindPartProps, 'networkLabel' | 'locale' | 'onOpen'> {
  readonly row: FoundProduct;
}

const Row = ({ row: { platform, cells }, networkLabel, locale, onOpen }: RowProps) => (
  <li class="row">
    <button
      type="button"
      class="button plain link"
      onClick={() => onOpen(`#/platforms/${platform.id}`)}
    >
      {platform.name}
    </button>
    {cells.map(([network, groups]) => (
      <div class="network-line" key={network}>
        <NetworkGlyph id={network} label={networkLabel(network)} />
        <span class="small">{networkLabel(network)}</span>
        <Groups groups={groups} locale={locale} />
      </div>
    ))}
  </li>
);
