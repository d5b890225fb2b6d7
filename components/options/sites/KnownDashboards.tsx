import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { rowText } from '@/components/lists';
import { Field } from '@/components/ui/Field';
import { fold } from '@/utils/plan/text';

/** A dashboard of the list on which Compose Guard runs, and where that is. */
export interface KnownDashboard {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

/** So many are shown at first: the others are looked for by their names. */
const FIRST = 20;

/** The dashboards of the list on which it runs by itself, to be searched. */
export function KnownDashboards({
  dashboards,
}: {
  readonly dashboards: readonly KnownDashboard[];
}) {
  const [query, setQuery] = useState('');
  const [isWhole, setWhole] = useState(false);
  const wanted = fold(query);
  const found = dashboards.filter(({ hosts, name }) =>
    fold([name, ...hosts].join(' ')).includes(wanted),
  );
  const shown = isWhole || wanted !== '' ? found : found.slice(0, FIRST);
  return (
    <section class="card stack" aria-labelledby="known-dashboards">
      <h2 id="known-dashboards">{i18n.t('sitesPage.known')}</h2>
      <p class="hint">{i18n.t('sitesPage.knownHint')}</p>
      <Field id="find-dashboard" label={i18n.t('sitesPage.find')}>
        {(described) => (
          <input
            {...described}
            type="search"
            autocomplete="off"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        )}
      </Field>
      <p class="quiet small" role="status">
        {countedOrNone('sitesPage.count', found.length)}
      </p>
      <ul class="dashboards">
        {shown.map(({ hosts, id, name }) => (
          <li key={id}>
            <a href={`#/platforms/${encodeURIComponent(id)}`}>{name}</a>
            <span class="quiet small" dir="ltr">
              {rowText(hosts)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" class="button start" onClick={() => setWhole(true)}>
          {i18n.t('sitesPage.showAll')}
        </button>
      )}
      <p class="hint">
        {i18n.t('sitesPage.others')} <a href="#/board">{i18n.t('board.title')}</a>
      </p>
    </section>
  );
}
