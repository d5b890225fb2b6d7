import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import { DaysSelect } from '@/components/ui/DaysSelect';
import { Locked } from '@/components/ui/Locked';
import type { Settings, SettingsChange } from '@/utils/plan/settings';

export interface DraftChoiceProps {
  readonly settings: Pick<Settings, 'draftDays' | 'keepDrafts'>;
  /** What became of the last change; `null` before there was one. */
  readonly saved: 'saved' | 'unsaved' | null;
  readonly onChange: (change: SettingsChange) => void;
}

/** Whether what a person writes is kept, and for how long; it acts at once. */
export const DraftChoice = ({ onChange, saved, settings }: DraftChoiceProps) => (
  <section class="part" aria-labelledby="choice">
    <h2 id="choice">{i18n.t('welcome.choice.title')}</h2>
    <div class="card choice-card">
      <Locked by="keepDrafts">
        <fieldset class="choices">
          <legend class="spoken">{i18n.t('welcome.choice.title')}</legend>
          <Choice
            type="radio"
            name="keep"
            label={i18n.t('welcome.choice.keep')}
            hint={i18n.t('welcome.choice.keepHint')}
            checked={settings.keepDrafts}
            onChange={() => onChange({ keepDrafts: true })}
          />
          <Choice
            type="radio"
            name="keep"
            label={i18n.t('welcome.choice.none')}
            hint={i18n.t('welcome.choice.noneHint')}
            checked={!settings.keepDrafts}
            onChange={() => onChange({ keepDrafts: false })}
          />
        </fieldset>
      </Locked>
      <Locked by="draftDays">
        <DaysSelect
          label={i18n.t('welcome.choice.days')}
          days={settings.draftDays}
          isDisabled={!settings.keepDrafts}
          onChange={(draftDays) => onChange({ draftDays })}
        />
      </Locked>
      <p class={saved === 'unsaved' ? 'error' : 'quiet'} role="status">
        {saved && i18n.t(`welcome.choice.${saved}`)}
      </p>
    </div>
  </section>
);
