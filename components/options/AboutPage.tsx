import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import { dayText } from '@/components/dates';

interface AboutPageProps {
  readonly version: string;
  readonly statements: number;
  readonly edition: { readonly version: string; readonly date: string };
  readonly newestCheck: string;
  readonly watched: readonly { readonly id: string; readonly name: string }[];
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly locale: string;
}

/** What this is, what it knows, and what it keeps. */
export const AboutPage = (props: AboutPageProps) => (
  <>
    <div class="title">
      <h1>{i18n.t('about.title')}</h1>
      <span class="chip">{i18n.t('about.version', [props.version])}</span>
    </div>
    <section class="card stack">
      <p>{i18n.t('about.what')}</p>
      <p>{i18n.t('about.privacy')}</p>
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
      <h2>{i18n.t('about.watched')}</h2>
      <ul class="names">
        {props.watched.map(({ id, name }) => (
          <li key={id}>
            <a href={`#/platforms/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      <h3>{i18n.t('about.others')}</h3>
      <ul class="names quiet">
        {props.others.map(({ id, name }) => (
          <li key={id}>
            <a href={`#/platforms/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  </>
);
