import { i18n } from '#i18n';
import type { ListPageProps } from './ListPages';

/** The activity log. */
export const Log = (_: ListPageProps) => <h1>{i18n.t('log.title')}</h1>;
