import { i18n } from '#i18n';

const promises = [
  'help.privacyRequests',
  'help.privacyTexts',
  'help.privacySites',
  'help.privacySync',
  'help.privacyDelete',
] as const;

/** What becomes of what is typed and done, in plain words. */
export const PrivacyPart = () => (
  <section class="card stack" aria-labelledby="help-privacy">
    <h2 id="help-privacy">{i18n.t('help.privacy')}</h2>
    <div class="prose">
      <ul>
        {promises.map((key) => (
          <li key={key}>{i18n.t(key)}</li>
        ))}
      </ul>
      <p>{i18n.t('drafts.never')}</p>
    </div>
  </section>
);

const ways = ['help.reportNotice', 'help.reportHere', 'help.reportTo'] as const;

/** How to tell that something is wrong. */
export const ReportPart = () => (
  <section class="card stack" aria-labelledby="help-report">
    <h2 id="help-report">{i18n.t('help.report')}</h2>
    <div class="prose">
      <p>{i18n.t('help.reportText')}</p>
      <ul>
        {ways.map((key) => (
          <li key={key}>{i18n.t(key)}</li>
        ))}
      </ul>
    </div>
  </section>
);
