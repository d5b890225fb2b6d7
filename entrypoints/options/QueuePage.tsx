import { i18n } from '#i18n';
import type { ListPageProps } from './ListPages';

/** The person's own queue of posts. */
export const Queue = (_: ListPageProps) => <h1>{i18n.t('queue.title')}</h1>;
