import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { Place } from '@/components/options/Place';
import { Locked } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';
import type { Settings, SettingsChange } from '@/utils/plan/settings';

const days = [7, 14, 30, 90] as const satisfies readonly Settings['draftDays'][];

interface DraftSettingsProps {
  readonly settings: Pick<Settings, 'draftDays' | 'keepDrafts'>;
  readonly onChange: (change: SettingsChange) => void;
}

/** Whether texts are kept, and for how long. */
export const DraftSettings = ({ settings, onChange }: DraftSettingsProps) => (
  <section class="card stack" aria-labelledby="draft-settings">
    <h2 id="draft-settings">{i18n.t('settings.drafts')}</h2>
    <Place name="keep-drafts">
      <Locked by="keepDrafts">
        <Switch
          label={i18n.t('settings.draftsKeep')}
          checked={settings.keepDrafts}
          onChange={(keepDrafts) => onChange({ keepDrafts })}
        />
      </Locked>
    </Place>
    <p class="hint">{i18n.t('settings.draftsKeepHint')}</p>
    <p class="hint">{i18n.t('drafts.never')}</p>
    <Place name="draft-days">
      <Locked by="draftDays">
        <DaysField settings={settings} onChange={onChange} />
      </Locked>
    </Place>
  </section>
);

const DaysField = ({ settings, onChange }: DraftSettingsProps) => (
  <div class="field">
    <label for="draft-days">{i18n.t('settings.draftDays')}</label>
    <select
      id="draft-days"
      aria-describedby="draft-days-hint"
      value={settings.draftDays}
      onChange={({ currentTarget }) => {
        const draftDays = days.find((each) => String(each) === currentTarget.value);
        if (draftDays) onChange({ draftDays });
      }}
    >
      {days.map((each) => (
        <option key={each} value={each}>
          {counted('settings.draftDaysOf', each)}
        </option>
      ))}
    </select>
    <p class="hint" id="draft-days-hint">
      {i18n.t('settings.draftDaysHint')}
    </p>
  </div>
);
