import { i18n } from '#i18n';
import { Locked } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';
import type { Plan } from '@/utils/plan/types';

interface SiteProps {
  readonly plan: Plan;
  readonly onPause: (host: string, paused: boolean) => void;
  readonly onResumeEverywhere: () => void;
  readonly onHideAgain: (host: string) => void;
  readonly onShowNotices: (host: string) => void;
  readonly locale: string;
}

/** Where the person is, and the switch for this site. */
export const Site = ({ plan, onPause, onResumeEverywhere, ...props }: SiteProps) => (
  <section class="site">
    <div class="where">
      <div>
        <h1>{plan.platform?.name ?? plan.host}</h1>
        {plan.platform && <p class="quiet small">{plan.host}</p>}
      </div>
      {plan.paused !== 'everywhere' && (
        <Locked by={!plan.mayPause}>
          <Switch
            quiet
            label={i18n.t('popup.guardHere')}
            checked={plan.paused === 'no'}
            onChange={(guarded) => onPause(plan.host, !guarded)}
          />
        </Locked>
      )}
    </div>
    {plan.paused === 'by-policy' && (
      <p class="banner" role="status">
        <span>{i18n.t('policy.offHere')}</span>
      </p>
    )}
    {plan.paused === 'here' && (
      <p class="banner" role="status">
        <span>{i18n.t('popup.pausedHere')}</span>
      </p>
    )}
    {plan.paused === 'everywhere' && (
      <Banner
        text={i18n.t('popup.pausedEverywhere')}
        undo={i18n.t('popup.resume')}
        onUndo={onResumeEverywhere}
      />
    )}
    {plan.paused === 'no' && <Quieter plan={plan} {...props} />}
  </section>
);

interface BannerProps {
  readonly text: string;
  readonly undo: string;
  readonly onUndo: () => void;
}

const Banner = ({ text, undo, onUndo }: BannerProps) => (
  <div class="banner" role="status">
    <span>{text}</span>
    <button type="button" class="button compact" onClick={onUndo}>
      {undo}
    </button>
  </div>
);

function quietText(until: number, locale: string): string {
  const end = new Date(until);
  const isMidnight = end.getHours() === 0 && end.getMinutes() === 0;
  if (isMidnight) return i18n.t('popup.quietToday');
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(end);
  return i18n.t('popup.quietUntil', [time]);
}

/** What the person has asked to be told less of here, each with its undo. */
const Quieter = ({
  locale,
  onHideAgain,
  onShowNotices,
  plan: { host, quietUntil, warnsOnly },
}: Pick<SiteProps, 'locale' | 'onHideAgain' | 'onShowNotices' | 'plan'>) => (
  <>
    {quietUntil !== null && (
      <Banner
        text={quietText(quietUntil, locale)}
        undo={i18n.t('popup.showNotices')}
        onUndo={() => onShowNotices(host)}
      />
    )}
    {warnsOnly && (
      <Banner
        text={i18n.t('popup.warnsOnly')}
        undo={i18n.t('popup.hideAgain')}
        onUndo={() => onHideAgain(host)}
      />
    )}
  </>
);
