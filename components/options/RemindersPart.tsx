import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import type { Settings, SettingsChange } from '@/utils/plan/settings';

const choices = [
  ['nothing', 'settings.remindNothing'],
  ['visited', 'settings.remindVisited'],
  ['everything', 'settings.remindEverything'],
] as const satisfies readonly (readonly [Settings['remindOf'], string])[];

interface RemindersPartProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  /** Asks for the browser's permission; call it from a click. */
  readonly onAskToNotify: () => Promise<boolean>;
}

/** Of which announced changes the browser reminds; off until the person chooses. */
export function RemindersPart({ settings, onChange, onAskToNotify }: RemindersPartProps) {
  const [refused, setRefused] = useState(false);
  const choose = async (remindOf: Settings['remindOf']) => {
    const allowed = remindOf === 'nothing' || (await onAskToNotify());
    setRefused(!allowed);
    if (allowed) onChange({ remindOf });
  };
  return (
    <fieldset class="group card">
      <legend>{i18n.t('settings.remind')}</legend>
      <p class="hint">{i18n.t('settings.remindHint')}</p>
      <div class="choices">
        {choices.map(([value, label]) => (
          <Choice
            key={value}
            type="radio"
            name="remind"
            label={i18n.t(label)}
            checked={settings.remindOf === value}
            onChange={() => void choose(value)}
          />
        ))}
      </div>
      <p class="error" role="status">
        {refused && i18n.t('settings.remindRefused')}
      </p>
    </fieldset>
  );
}
