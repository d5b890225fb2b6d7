import type { FieldErrors, RuleDraft } from '@/utils/rules/draft';
import type { Names } from './rule-words';

/** What every part of the rule form shows and tells. */
export interface FormPartProps {
  readonly draft: RuleDraft;
  readonly errors: FieldErrors;
  readonly names: Names;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}
