import { i18n } from '#i18n';
import type { ListPageProps } from './ListPages';

/** All rescued drafts. */
export const Drafts = (_: ListPageProps) => <h1>{i18n.t('drafts.title')}</h1>;

/** One rescued draft. */
export const DraftDetails = (_: ListPageProps & { readonly id: string }) => (
  <h1>{i18n.t('drafts.title')}</h1>
);
