import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

/** The attributes that tie a control to its hint and its error. */
interface Described {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly children: (described: Described) => ComponentChildren;
}

/** The attributes of the control `id`. */
const described = (id: string, hint?: string, error?: string): Described => ({
  id,
  'aria-describedby':
    [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

/** What is wrong with a field and what would be right. */
export const FieldErrorText = ({ id, error }: { id: string; error: string | undefined }) =>
  error ? (
    <p class="error" id={`${id}-error`}>
      <Icon name="alert" />
      {error}
    </p>
  ) : null;

/** A labelled control with its hint and, beside it, what is wrong. */
export const Field = ({ id, label, hint, error, children }: FieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    {children(described(id, hint, error))}
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    <FieldErrorText id={id} error={error} />
  </div>
);
