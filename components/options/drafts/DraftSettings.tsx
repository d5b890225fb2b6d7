import { i18n } from '#i18n';

import { Place } from '@/components/options/Place';
import { DaysSelect } from '@/components/ui/DaysSelect';
import { Locked } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';
import type { Settings, SettingsChange } from '@/utils/plan/settings';

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
        <DaysSelect
          label={i18n.t('settings.draftDays')}
          hint={i18n.t('settings.draftDaysHint')}
          days={settings.draftDays}
          onChange={(draftDays) => onChange({ draftDays })}
        />
      </Locked>
    </Place>
  </section>
);
