import { browser } from 'wxt/browser';

/** The language of the browser's own interface, for dates and lists. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** The version in the manifest. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
