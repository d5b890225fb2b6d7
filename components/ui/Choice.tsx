interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One radio button or check box with its label and what it means. */
export const Choice = ({ type, name, label, hint, checked, onChange }: ChoiceProps) => (
  <label class="choice">
    <input
      type={type}
      name={name}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{label}</span>
    {hint && <span class="hint">{hint}</span>}
  </label>
);
