import { i18n } from '#i18n';
import { dayText } from '@/components/dates';
import { Place } from '@/components/options/Place';
import type { SiteRow } from '@/utils/plan/sites/site-rows';

interface AddedSitesProps {
  /** `null` while they are being read. */
  readonly rows: readonly SiteRow[] | null;
  readonly removed: string | null;
  readonly refused: string | null;
  readonly locale: string;
  /** Asks the browser; called from the click itself. */
  readonly onAllow: (host: string) => void;
  readonly onRemove: (host: string) => void;
}

/** The sites on which the person lets Compose Guard run, and those where the browser no longer does. */
export function AddedSites({ rows, removed, refused, ...props }: AddedSitesProps) {
  if (rows === null) return null;
  const added = rows.filter(({ kind }) => kind === 'added');
  const listed = rows.filter(({ kind }) => kind === 'listed');
  return (
    <>
      <Place name="added">
        <section class="card stack" aria-labelledby="added-sites">
          <h2 id="added-sites">{i18n.t('sites.title')}</h2>
          {added.length === 0 ? (
            <p class="hint">{i18n.t('sites.none')}</p>
          ) : (
            <Rows rows={added} {...props} />
          )}
          {removed !== null && (
            <div class="banner" role="status">
              <span>{i18n.t('sites.removed', [nameOf(removed)])}</span>
              <button type="button" class="button compact" onClick={() => props.onAllow(removed)}>
                {i18n.t('sites.undo')}
              </button>
            </div>
          )}
          <p class="error" role="status">
            {refused !== null && i18n.t('sites.refused')}
          </p>
        </section>
      </Place>
      {listed.length > 0 && (
        <Place name="lost">
          <section class="card stack" aria-labelledby="lost-sites">
            <h2 id="lost-sites">{i18n.t('sites.listedTitle')}</h2>
            <p class="hint">{i18n.t('sites.listedHint')}</p>
            <Rows rows={listed} {...props} />
          </section>
        </Place>
      )}
    </>
  );
}

function nameOf(host: string): string {
  if (host === '*') return i18n.t('sites.everySite');
  return host.startsWith('*.') ? i18n.t('sites.below', [host.slice(2)]) : host;
}

function saying({ addedOn, lostOn }: SiteRow, locale: string): string {
  if (lostOn !== null) return i18n.t('sites.lostRow', [dayText(lostOn, locale)]);
  return addedOn === null ? '' : i18n.t('sites.addedOn', [dayText(addedOn, locale)]);
}

type RowsProps = Pick<AddedSitesProps, 'locale' | 'onAllow' | 'onRemove'> & {
  readonly rows: readonly SiteRow[];
};

const Rows = ({ rows, locale, onAllow, onRemove }: RowsProps) => (
  <ul class="host-list">
    {rows.map((row) => (
      <li class="row" key={row.host}>
        <div class="grow">
          <p class="wrap">{nameOf(row.host)}</p>
          <p class={row.lostOn === null ? 'hint' : 'small warn-text'}>{saying(row, locale)}</p>
        </div>
        {row.lostOn !== null && (
          <button
            type="button"
            class="button compact"
            aria-label={i18n.t('sites.allowNamed', [nameOf(row.host)])}
            onClick={() => onAllow(row.host)}
          >
            {i18n.t('sites.allowAgain')}
          </button>
        )}
        {row.kind === 'added' && (
          <button
            type="button"
            class="button compact"
            aria-label={i18n.t(row.lostOn === null ? 'sites.removeNamed' : 'sites.forgetNamed', [
              nameOf(row.host),
            ])}
            onClick={() => onRemove(row.host)}
          >
            {i18n.t(row.lostOn === null ? 'sites.remove' : 'sites.forget')}
          </button>
        )}
      </li>
    ))}
  </ul>
);
