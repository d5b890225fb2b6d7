import { i18n } from '#i18n';
import { Switch } from '@/components/ui/Switch';
import type { Plan } from '@/utils/plan/types';

interface SiteProps {
  readonly plan: Plan;
  readonly onPause: (host: string, paused: boolean) => void;
  readonly onResumeEverywhere: () => void;
}

/** Where the person is, and the switch for this site. */
export const Site = ({ plan, onPause, onResumeEverywhere }: SiteProps) => (
  <section class="site">
    <div class="where">
      <div>
        <h1>{plan.platform?.name ?? plan.host}</h1>
        {plan.platform && <p class="quiet small">{plan.host}</p>}
      </div>
      {plan.paused !== 'everywhere' && (
        <Switch
          quiet
          label={i18n.t('popup.guardHere')}
          checked={plan.paused === 'no'}
          onChange={(guarded) => onPause(plan.host, !guarded)}
        />
      )}
    </div>
    {plan.paused === 'here' && (
      <p class="banner" role="status">
        <span>{i18n.t('popup.pausedHere')}</span>
      </p>
    )}
    {plan.paused === 'everywhere' && (
      <div class="banner" role="status">
        <span>{i18n.t('popup.pausedEverywhere')}</span>
        <button type="button" class="button compact" onClick={onResumeEverywhere}>
          {i18n.t('popup.resume')}
        </button>
      </div>
    )}
  </section>
);
