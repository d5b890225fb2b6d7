import { i18n } from '#i18n';

/** What the menu of a page says. */
export const menuWords = () => ({
  titles: {
    hide: i18n.t('menu.hide'),
    keep: i18n.t('menu.keep'),
    why: i18n.t('menu.why'),
  },
  notKept: {
    empty: i18n.t('menu.notKept.empty'),
    failed: i18n.t('kept.failed'),
    full: i18n.t('kept.full'),
    off: i18n.t('menu.notKept.off'),
    private: i18n.t('kept.private'),
    secret: i18n.t('menu.notKept.secret'),
  },
});
