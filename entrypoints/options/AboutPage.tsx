import { AboutPage } from '@/components/options/AboutPage';
import { browserName } from '@/components/options/browser-name';
import { ownVersion } from '@/utils/extension/language';
import type { ListPageProps } from './list-page';

/** What this is, and what it knows. */
export const About = ({ locale, state }: ListPageProps) => (
  <AboutPage
    {...state.catalog}
    version={ownVersion()}
    browser={browserName(navigator.userAgent)}
    locale={locale}
  />
);
