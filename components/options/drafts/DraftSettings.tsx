import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { Locked } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';
import type { Settings, SettingsChange } from '@/utils/plan/settings';
import { DeleteDrafts } from './DeleteDrafts';
import { NoDraftSites } from './NoDraftSites';

const days = [7, 14, 30, 90] as const satisfies readonly Settings['draftDays'][];

export interface DraftSettingsProps {
  readonly settings: Settings;
  /** How many drafts there are; `null` while that is not known. */
  readonly total: number | null;
  readonly onChange: (change: SettingsChange) => void;
  /** Deletes all drafts; false when that failed. */
  readonly onDeleteAll: () => Promise<boolean>;
}

/** Whether texts are kept, of which sites not, and for how long. */
export const DraftSettings = ({ settings, total, onChange, onDeleteAll }: DraftSettingsProps) => (
  <section class="card stack" aria-labelledby="draft-settings">
    <h2 id="draft-settings">{i18n.t('settings.drafts')}</h2>
    <Locked by="keepDrafts">
      <Switch
        label={i18n.t('settings.draftsKeep')}
        checked={settings.keepDrafts}
        onChange={(keepDrafts) => onChange({ keepDrafts })}
      />
    </Locked>
    <p class="hint">{i18n.t('settings.draftsKeepHint')}</p>
    <p class="hint">{i18n.t('drafts.never')}</p>
    <Locked by="draftDays">
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
    </Locked>
    <Locked by="noDraftHosts">
      <NoDraftSites
        hosts={settings.noDraftHosts}
        onChange={(noDraftHosts) => onChange({ noDraftHosts })}
      />
    </Locked>
    <DeleteDrafts total={total} onDeleteAll={onDeleteAll} />
  </section>
);
