import { i18n } from '#i18n';
import { rowText } from '@/components/lists';
import { laterNames, permissionNames } from './permission-names';

/** Every permission and what it is there for. */
export const MayDo = ({ dashboards }: { readonly dashboards: readonly string[] }) => (
  <section class="part" aria-labelledby="may-do">
    <h2 id="may-do">{i18n.t('welcome.may.title')}</h2>
    <dl class="reasons">
      {permissionNames.map((name) => (
        <Reason
          key={name}
          what={i18n.t(`welcome.may.${name}`, [String(dashboards.length)])}
          why={i18n.t(`welcome.why.${name}`)}
        />
      ))}
    </dl>
    <details>
      <summary>{i18n.t('welcome.may.which')}</summary>
      <p>{rowText(dashboards)}</p>
    </details>
    <h3>{i18n.t('welcome.may.later')}</h3>
    <dl class="reasons">
      {laterNames.map((name) => (
        <Reason
          key={name}
          what={i18n.t(`welcome.may.${name}`)}
          why={i18n.t(`welcome.why.${name}`)}
        />
      ))}
    </dl>
  </section>
);

const Reason = ({ what, why }: { readonly what: string; readonly why: string }) => (
  <div>
    <dt>{what}</dt>
    <dd>{why}</dd>
  </div>
);
