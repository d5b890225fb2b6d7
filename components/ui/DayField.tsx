interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  /** `2026-12-01`; empty where no day is chosen. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day to choose. */
export const DayField = ({ id, label, value, onChange }: DayFieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="date"
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </div>
);
