import { i18n } from '#i18n';
import { Place } from '@/components/options/Place';
import { LicencesPart, type LicencesPartProps } from './LicencesPart';
import { PrivacyPart, ReportPart } from './PlainParts';
import { ShortcutsPart, type ShortcutsPartProps } from './ShortcutsPart';
import { TopicList } from './TopicList';

interface HelpPageProps {
  readonly shortcuts: ShortcutsPartProps;
  readonly licences: LicencesPartProps['licences'];
}

const parts = [
  ['#/help/shortcuts', 'help.shortcuts'],
  ['#/help/privacy', 'help.privacy'],
  ['#/help/report', 'help.report'],
  ['#/help/licences', 'help.licences'],
] as const;

/** What the extension can do, its keys, what becomes of data, how to report, and its licences. */
export const HelpPage = ({ licences, shortcuts }: HelpPageProps) => (
  <>
    <h1>{i18n.t('help.title')}</h1>
    <p class="quiet">{i18n.t('help.intro')}</p>
    <ul class="row">
      {parts.map(([route, key]) => (
        <li key={route}>
          <a class="button compact" href={route}>
            {i18n.t(key)}
          </a>
        </li>
      ))}
      <li>
        <a class="button compact" href="/welcome.html">
          {i18n.t('help.welcome')}
        </a>
      </li>
    </ul>
    <TopicList />
    <Place name="shortcuts">
      <ShortcutsPart {...shortcuts} />
    </Place>
    <Place name="privacy">
      <PrivacyPart />
    </Place>
    <Place name="report">
      <ReportPart />
    </Place>
    <Place name="licences">
      <LicencesPart licences={licences} />
    </Place>
  </>
);
