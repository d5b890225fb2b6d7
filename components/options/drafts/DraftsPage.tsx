import { i18n } from '#i18n';
import { counted, countedOrNone, figure } from '@/components/counted';
import { onDayText } from '@/components/dates';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import { localDay } from '@/utils/availability/day';
import { DraftList, type DraftListProps } from './DraftList';

export interface DraftsPageProps extends DraftListProps {
  readonly search: string;
  readonly isLooking: boolean;
  readonly trouble: 'unread' | 'unsaved' | null;
  /** How many drafts there are; `null` while that is not known. */
  readonly total: number | null;
  readonly leaving: { readonly count: number; readonly first: number } | null;
  readonly onSearch: (text: string) => void;
  readonly onKeepAll: () => void;
}

const Leaving = ({ leaving, words, onKeepAll }: DraftsPageProps) =>
  leaving && (
    <div class="banner">
      <Icon name="clock" />
      <span>
        {counted('drafts.leaving', leaving.count, [
          figure(leaving.count),
          onDayText(localDay(new Date(leaving.first)), words.locale),
        ])}
      </span>
      <button type="button" class="button compact" onClick={onKeepAll}>
        {i18n.t(leaving.count === 1 ? 'drafts.keep' : 'drafts.keepAll')}
      </button>
    </div>
  );

const NoDrafts = () => (
  <Empty>
    <h2>{i18n.t('drafts.emptyTitle')}</h2>
    <p>{i18n.t('drafts.emptyText')}</p>
    <p class="quiet small">{i18n.t('drafts.never')}</p>
  </Empty>
);

function countText({ hasMore, isLooking, pages, search, total }: DraftsPageProps): string {
  if (total === null) return '';
  if (search.trim() === '') return countedOrNone('drafts.count', total);
  const found = pages.reduce((sum, { length }) => sum + length, 0);
  if (isLooking && found === 0) return i18n.t('drafts.looking');
  return hasMore || isLooking
    ? i18n.t('drafts.foundSoFar', [figure(found)])
    : countedOrNone('drafts.found', found);
}

const Search = (props: DraftsPageProps) => (
  <search class="field draft-search">
    <label for="draft-search">{i18n.t('drafts.search')}</label>
    <input
      id="draft-search"
      type="search"
      autocomplete="off"
      aria-describedby="draft-search-hint"
      value={props.search}
      onInput={(event) => props.onSearch(event.currentTarget.value)}
    />
    <p class="hint" id="draft-search-hint">
      {i18n.t('drafts.searchHint')}
    </p>
  </search>
);

/** All rescued drafts: newest first, or those that fit a search. */
export const DraftsPage = (props: DraftsPageProps) => (
  <>
    <h1>{i18n.t('drafts.title')}</h1>
    {props.trouble && (
      <p class="banner" role="alert">
        <Icon name="alert" />
        <span>{i18n.t(props.trouble === 'unread' ? 'drafts.unread' : 'drafts.unsaved')}</span>
      </p>
    )}
    {props.total === 0 ? (
      <NoDrafts />
    ) : (
      <>
        <p class="quiet">{i18n.t('drafts.intro')}</p>
        <Leaving {...props} />
        <Search {...props} />
        <p class="quiet small" role="status">
          {countText(props)}
        </p>
        <DraftList {...props} />
      </>
    )}
  </>
);
