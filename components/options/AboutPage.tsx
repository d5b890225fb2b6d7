import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import { dayText } from '@/components/dates';

interface AboutPageProps {
  readonly version: string;
  readonly statements: number;
  readonly edition: { readonly version: string; readonly date: string };
  readonly newestCheck: string;
  readonly watched: readonly unknown[];
  readonly others: readonly unknown[];
  readonly browser: string;
  readonly locale: string;
}

/** What this is, how old and large what it knows is, and where more is said. */
export const AboutPage = (props: AboutPageProps) => (
  <>
    <div class="title">
      <h1>{i18n.t('about.title')}</h1>
      <span class="chip">{i18n.t('about.version', [props.version])}</span>
    </div>
    <section class="card stack">
      <p>{i18n.t('about.what')}</p>
      <p>{i18n.t('about.privacy')}</p>
      <p class="quiet small">
        {i18n.t('nav.browser')} <bdi>{props.browser}</bdi>
      </p>
    </section>
    <section class="card stack">
      <h2>{i18n.t('about.list')}</h2>
      <p>
        {i18n.t('about.listText', [
          figure(props.statements),
          figure(props.watched.length + props.others.length),
        ])}
      </p>
      <p class="quiet">
        {i18n.t('about.edition', [
          props.edition.version,
          dayText(props.edition.date, props.locale),
        ])}{' '}
        {i18n.t('about.newest', [dayText(props.newestCheck, props.locale)])}
      </p>
    </section>
    <section class="card stack">
      <h2>{i18n.t('nav.more')}</h2>
      <ul class="stack">
        {links.map(([route, key]) => (
          <li key={route}>
            <a href={route}>{i18n.t(key)}</a>
          </li>
        ))}
      </ul>
    </section>
  </>
);

const links = [
  ['#/diagnostics', 'diagnosis.title'],
  ['#/sites/dashboards', 'about.watched'],
  ['#/help', 'nav.help'],
  ['#/help/privacy', 'help.privacy'],
  ['#/help/licences', 'help.licences'],
] as const;
