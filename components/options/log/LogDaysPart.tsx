import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { Choice } from '@/components/ui/Choice';
import type { Settings, SettingsChange } from '@/utils/plan/settings';

const choices = [30, 90, 365] as const satisfies readonly Settings['logDays'][];

interface LogDaysPartProps {
  readonly settings: Pick<Settings, 'logDays'>;
  readonly onChange: (change: SettingsChange) => void;
}

/** How long the activity log goes back. */
export const LogDaysPart = ({ settings, onChange }: LogDaysPartProps) => (
  <fieldset class="group card">
    <legend>{i18n.t('log.keep')}</legend>
    <p class="hint">{i18n.t('log.keepHint')}</p>
    <div class="choices">
      {choices.map((logDays) => (
        <Choice
          key={logDays}
          type="radio"
          name="log-days"
          label={counted('log.keepDays', logDays)}
          checked={settings.logDays === logDays}
          onChange={() => onChange({ logDays })}
        />
      ))}
    </div>
  </fieldset>
);
