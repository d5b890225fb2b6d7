import type { Names } from '@/components/options/rule-words';
import type { FieldErrors, RuleDraft } from '@/utils/rules/draft';

/** What every part of the rule form shows and tells. */
export interface FormPartProps {
  readonly draft: RuleDraft;
  readonly errors: FieldErrors;
  readonly names: Names;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}
