import { i18n } from '#i18n';
import { defaultSettings } from '@/utils/plan/settings';

const kept = ['drafts', 'never', 'rest', 'sent'] as const;

/** What is kept, where and for how long, and what never is. */
export const KeptPart = () => (
  <section class="part" aria-labelledby="kept">
    <h2 id="kept">{i18n.t('welcome.kept.title')}</h2>
    <ul class="facts">
      {kept.map((each) => (
        <li key={each}>
          <h3>{i18n.t(`welcome.kept.${each}`)}</h3>
          <p>
            {each === 'drafts'
              ? i18n.t('welcome.keptText.drafts', [String(defaultSettings.draftDays)])
              : i18n.t(`welcome.keptText.${each}`)}
          </p>
        </li>
      ))}
    </ul>
  </section>
);
