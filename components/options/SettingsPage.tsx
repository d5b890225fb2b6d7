import { i18n } from '#i18n';
import { dayText } from '@/components/dates';
import { Choice } from '@/components/ui/Choice';
import { Locked } from '@/components/ui/Locked';
import type { Day } from '@/utils/availability/day';
import type { Settings, SettingsChange } from '@/utils/plan/settings';
import { Place } from './Place';
import { RemindersPart } from './RemindersPart';

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly today: Day;
  readonly locale: string;
  readonly onChange: (change: SettingsChange) => void;
  readonly onAskToNotify: () => Promise<boolean>;
}

/** What holds for all dashboards, and the way to all that is set elsewhere. */
export const SettingsPage = (props: SettingsPageProps) => (
  <>
    <h1>{i18n.t('nav.general')}</h1>
    <Place name="removed">
      <Locked by="removedEffect">
        <RemovedEffect {...props} />
      </Locked>
    </Place>
    <Place name="reminders">
      <Locked by="remindOf">
        <RemindersPart {...props} />
      </Locked>
    </Place>
    <Place name="dates">
      <section class="card stack">
        <h2>{i18n.t('settings.dates')}</h2>
        <p>{i18n.t('settings.datesText', [dayText(props.today, props.locale)])}</p>
      </section>
    </Place>
    <Elsewhere />
  </>
);

const elsewhere = [
  ['#/sites/pause', 'nav.pauseElsewhere'],
  ['#/data', 'nav.dataElsewhere'],
  ['#/team', 'nav.teamElsewhere'],
  ['#/help/shortcuts', 'help.shortcuts'],
] as const;

const Elsewhere = () => (
  <section class="card stack" aria-labelledby="elsewhere">
    <h2 id="elsewhere">{i18n.t('nav.elsewhere')}</h2>
    <ul class="stack">
      {elsewhere.map(([route, key]) => (
        <li key={route}>
          <a href={route}>{i18n.t(key)}</a>
        </li>
      ))}
    </ul>
  </section>
);

const RemovedEffect = ({ settings, onChange }: SettingsPageProps) => (
  <fieldset class="group card">
    <legend>{i18n.t('settings.removed')}</legend>
    <div class="choices">
      <Choice
        type="radio"
        name="removed"
        label={i18n.t('settings.removedHide')}
        hint={i18n.t('settings.removedHideHint')}
        checked={settings.removedEffect === 'hide'}
        onChange={() => onChange({ removedEffect: 'hide' })}
      />
      <Choice
        type="radio"
        name="removed"
        label={i18n.t('settings.removedWarn')}
        hint={i18n.t('settings.removedWarnHint')}
        checked={settings.removedEffect === 'warn'}
        onChange={() => onChange({ removedEffect: 'warn' })}
      />
    </div>
  </fieldset>
);
