import { useId } from 'preact/hooks';
import { counted } from '@/components/counted';
import type { Settings } from '@/utils/plan/settings';

const choices = [7, 14, 30, 90] as const satisfies readonly Settings['draftDays'][];

interface DaysSelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly days: Settings['draftDays'];
  readonly isDisabled?: boolean;
  readonly onChange: (days: Settings['draftDays']) => void;
}

/** For how many days drafts are kept. */
export function DaysSelect({ label, hint, days, isDisabled = false, onChange }: DaysSelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        disabled={isDisabled}
        value={days}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((each) => String(each) === currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {counted('settings.draftDaysOf', each)}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
