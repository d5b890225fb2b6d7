import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import type { SelectorProblem } from '@/utils/rules/selector-problem';
import { fieldErrorText } from './field-errors';

/** So much of a long selector is shown on either side of the wrong place, in characters. */
const BESIDE = 24;

/** The wrong place in its surroundings, to be seen; the message beside it says the same in words. */
const WrongPlace = ({ problem, text }: { problem: SelectorProblem; text: string }) => {
  const end = problem.offset + problem.length;
  const before = text.slice(Math.max(0, problem.offset - BESIDE), problem.offset);
  const wrong = text.slice(problem.offset, end);
  return (
    <p class="wrong-place" dir="ltr" aria-hidden="true">
      {problem.offset > BESIDE && '…'}
      {before}
      <mark>{wrong || ' '}</mark>
      {text.slice(end, end + BESIDE)}
      {text.length > end + BESIDE && '…'}
    </p>
  );
};

interface SelectorFieldProps {
  readonly id: string;
  readonly value: string;
  readonly problem: SelectorProblem | undefined;
  readonly onChange: (value: string) => void;
}

/** A selector to type, with the place at which it is wrong. */
export const SelectorField = ({ id, value, problem, onChange }: SelectorFieldProps) => (
  <div class="stack tight">
    <Field
      id={id}
      label={i18n.t('ruleForm.selector')}
      hint={i18n.t('ruleForm.selectorHint')}
      error={fieldErrorText(problem, value)}
    >
      {(described) => (
        <input
          {...described}
          class="code"
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
    {problem && problem.kind !== 'empty' && <WrongPlace problem={problem} text={value} />}
  </div>
);
