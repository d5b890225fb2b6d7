interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What is switched; shown beside the switch unless `quiet`. */
  readonly label: string;
  readonly quiet?: boolean;
}

/** A setting that acts at once. */
export const Switch = ({ checked, onChange, label, quiet = false }: SwitchProps) => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      aria-checked={checked}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span class="track" aria-hidden="true" />
    <span class={quiet ? 'spoken' : ''}>{label}</span>
  </label>
);
