import { i18n } from '#i18n';

/** Tells the browser and screen readers in which language and direction the page's words are. */
export function localize(page: Document): void {
  page.documentElement.lang = i18n.t('language');
  page.documentElement.dir = i18n.t('direction');
}
