import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { sinceText } from '@/components/dates';
import { rowText } from '@/components/lists';
import { Choice } from '@/components/ui/Choice';
import { SoonChip } from '@/components/ui/StatusLine';
import { actionsText, listText, soonText, statusText } from '@/components/words';
import type { Gist, ListChange } from '@/utils/availability/list-change';
import type { ChangesPageProps } from './ChangesPage';

type NewsPartProps = Pick<
  ChangesPageProps,
  'news' | 'visited' | 'locale' | 'networkLabel' | 'onSeen'
>;

/** What updates of the extension changed in the list, for the dashboards this person uses first. */
export function NewsPart({ news, visited, locale, networkLabel, onSeen }: NewsPartProps) {
  const [onlyMine, setOnlyMine] = useState(visited.size > 0);
  const mine = news.filter(({ platform }) => visited.has(platform.id));
  const shown = onlyMine ? mine : news;
  const others = news.length - mine.length;
  return (
    <section class="card stack" aria-labelledby="news">
      <h2 id="news">{i18n.t('changes.news')}</h2>
      <p class="hint">{i18n.t(news.length > 0 ? 'changes.newsIntro' : 'changes.newsNone')}</p>
      {news.length > 0 && (
        <>
          <Choice
            type="checkbox"
            name="news-mine"
            label={i18n.t('changes.newsMine')}
            checked={onlyMine}
            onChange={setOnlyMine}
          />
          <ul class="upcoming">
            {shown.map((change) => (
              <li key={JSON.stringify(change)}>
                <NewsItem change={change} locale={locale} networkLabel={networkLabel} />
              </li>
            ))}
          </ul>
          {onlyMine && others > 0 && <p class="quiet">{counted('changes.newsOthers', others)}</p>}
          <div class="row">
            <button type="button" class="button" onClick={onSeen}>
              {i18n.t('changes.newsSeen')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

interface NewsItemProps extends Pick<ChangesPageProps, 'locale' | 'networkLabel'> {
  readonly change: ListChange;
}

const stateText = ({ status, since }: Gist, locale: string) =>
  since && status !== 'works'
    ? i18n.t('pairOf', [statusText(status), sinceText(since, locale)])
    : statusText(status);

/** What was said, with what was announced then: an announcement may be withdrawn or moved. */
const gistText = (gist: Gist, locale: string) =>
  gist.announcement
    ? listText([stateText(gist, locale), soonText(gist.announcement, locale)])
    : stateText(gist, locale);

function saidOf({ before, after }: ListChange, locale: string): string {
  if (after === null) return i18n.t('changes.dropped', [before ? gistText(before, locale) : '']);
  if (before === null) return i18n.t('changes.added', [stateText(after, locale)]);
  return i18n.t('changes.changed', [stateText(after, locale), gistText(before, locale)]);
}

const NewsItem = ({ change, locale, networkLabel }: NewsItemProps) => (
  <>
    <p>
      <a href={`#/platforms/${change.platform.id}`}>{change.platform.name}</a>
      {i18n.t('colon')}
      {change.network === null
        ? i18n.t('changes.whole')
        : rowText([networkLabel(change.network), actionsText(change.actions)])}
    </p>
    <p>
      {saidOf(change, locale)}{' '}
      {change.after?.announcement && (
        <SoonChip announcement={change.after.announcement} locale={locale} />
      )}
    </p>
  </>
);
