import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { Locked } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';
import { type ChosenUnit, stillSelected, type TabState } from '@/utils/plan/tab-state';
import type { Plan } from '@/utils/plan/types';
import { StateLine } from './StateLine';

interface SiteProps {
  readonly plan: Plan;
  readonly state: TabState;
  readonly units: readonly ChosenUnit[];
  readonly hasPolicy: boolean;
  readonly onPause: (host: string, paused: boolean) => void;
  readonly onResumeEverywhere: () => void;
  readonly onHideAgain: (host: string) => void;
  readonly onShowNotices: (host: string) => void;
  readonly onReload: () => void;
  readonly locale: string;
}

/** Where the person is, how things stand there, and the switch for this site. */
export function Site({ plan, state, units, ...props }: SiteProps) {
  const { paused } = plan;
  const isOn = paused === 'no';
  return (
    <section class="site card">
      <div class="where">
        <div>
          <h1>{plan.platform?.name ?? plan.host}</h1>
          {plan.platform && <p class="quiet small">{plan.host}</p>}
        </div>
        {paused !== 'everywhere' && (
          <Locked by={!plan.mayPause}>
            <span class="with-word">
              <span class="small" aria-hidden="true">
                {i18n.t(isOn ? 'popup.on' : 'popup.off')}
              </span>
              <Switch
                quiet
                label={i18n.t('popup.guardHere')}
                checked={isOn}
                onChange={(guarded) => props.onPause(plan.host, !guarded)}
              />
            </span>
          </Locked>
        )}
      </div>
      <StateLine
        state={state}
        plan={plan}
        guarded={units.filter((unit) => unit.state !== 'shown').length}
        selected={stillSelected({ plan, units })}
      />
      {state === 'reload' && (
        <button type="button" class="button primary start" onClick={props.onReload}>
          {i18n.t('popup.reloadNow')}
        </button>
      )}
      {paused === 'everywhere' && (
        <button type="button" class="button primary start" onClick={props.onResumeEverywhere}>
          {i18n.t('popup.resume')}
        </button>
      )}
      {isOn && <Quieter plan={plan} {...props} />}
      {props.hasPolicy && paused !== 'by-policy' && (
        <p class="quiet small with-icon">
          <Icon name="organisation" />
          <span>{i18n.t('popup.policy')}</span>
        </p>
      )}
    </section>
  );
}

interface BannerProps {
  readonly text: string;
  readonly undo: string;
  readonly onUndo: () => void;
}

const Banner = ({ text, undo, onUndo }: BannerProps) => (
  <div class="banner" role="status">
    <Icon name="quiet" />
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
