import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { dayText } from '@/components/dates';
import { Choice } from '@/components/ui/Choice';
import { Locked } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';
import type { Day } from '@/utils/availability/day';
import type { Settings, SettingsChange } from '@/utils/plan/settings';
import { LogDaysPart } from './log/LogDaysPart';
import { RemindersPart } from './RemindersPart';
import { SitesPart } from './SitesPart';

interface SettingsPageProps {
  readonly settings: Settings;
  readonly today: Day;
  readonly locale: string;
  readonly onChange: (change: SettingsChange) => void;
  readonly onResume: (host: string) => void;
  readonly onHideAgain: (host: string) => void;
  readonly onAskToNotify: () => Promise<boolean>;
  /** What the organisation has set. */
  readonly policy?: ComponentChildren;
  /** What other parts of the extension let a person set. */
  readonly children?: ComponentChildren;
}

/** What holds for all dashboards. */
export const SettingsPage = (props: SettingsPageProps) => (
  <>
    <h1>{i18n.t('settings.title')}</h1>
    {props.policy}
    <Locked by="removedEffect">
      <RemovedEffect {...props} />
    </Locked>
    <Locked by="remindOf">
      <RemindersPart {...props} />
    </Locked>
    <Locked by="logDays">
      <LogDaysPart {...props} />
    </Locked>
    {props.children}
    <section class="card stack">
      <h2>{i18n.t('settings.pause')}</h2>
      <Locked by="pause">
        <Switch
          label={i18n.t('settings.pauseEverywhere')}
          checked={props.settings.pausedEverywhere}
          onChange={(pausedEverywhere) => props.onChange({ pausedEverywhere })}
        />
      </Locked>
      <p class="hint">{i18n.t('settings.pauseHint')}</p>
    </section>
    <SitesPart
      title={i18n.t('settings.pausedSites')}
      none={i18n.t('settings.noPausedSites')}
      hosts={props.settings.pausedHosts}
      undo={i18n.t('settings.resume')}
      undoNamed={(host) => i18n.t('settings.resumeNamed', [host])}
      onUndo={props.onResume}
    />
    <Locked by="warnHosts">
      <SitesPart
        title={i18n.t('settings.warnSites')}
        none={i18n.t('settings.noWarnSites')}
        hosts={props.settings.warnHosts}
        undo={i18n.t('settings.hideAgain')}
        undoNamed={(host) => i18n.t('settings.hideNamed', [host])}
        onUndo={props.onHideAgain}
      />
    </Locked>
    <section class="card stack">
      <h2>{i18n.t('settings.dates')}</h2>
      <p>{i18n.t('settings.datesText', [dayText(props.today, props.locale)])}</p>
    </section>
  </>
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
