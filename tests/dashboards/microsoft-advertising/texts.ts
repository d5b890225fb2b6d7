import { settingOf } from '@/tests/dashboards/shared/switches';
import { en } from './texts-en';
import { fr } from './texts-fr';

/** Every text of the application has one entry in each language. */
export type Texts = typeof en;

/** The language of the page, from `?lang=`. */
export const language = settingOf('lang') === 'fr' ? 'fr' : 'en';

/** The texts in the language of the page. */
export const texts: Texts = language === 'fr' ? fr : en;
