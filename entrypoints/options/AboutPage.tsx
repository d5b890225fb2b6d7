import { AboutPage } from '@/components/options/AboutPage';
import { ownVersion } from '@/utils/extension/language';
import type { ListPageProps } from './list-page';

/** What this is, and what it knows. */
export const About = ({ locale, state }: ListPageProps) => (
  <AboutPage
    {...state.catalog}
    version={ownVersion()}
    browser={navigator.userAgent}
    locale={locale}
  />
);
