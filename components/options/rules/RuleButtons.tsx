import { i18n } from '#i18n';
import type { CustomRule } from '@/utils/rules/schema';
import type { RuleContext } from './types';

interface RuleButtonsProps {
  readonly rule: CustomRule;
  readonly title: string;
  readonly context: RuleContext;
}

/** What can be done with one rule; one of a pack can only be copied. */
export function RuleButtons({ rule, title, context }: RuleButtonsProps) {
  const { deeds, outranked } = context;
  const isOwn = rule.origin.kind === 'own';
  return (
    <div class="row">
      {isOwn && (
        <a
          class="button compact"
          href={`#/rules/${encodeURIComponent(rule.id)}`}
          aria-label={i18n.t('rules.editNamed', [title])}
        >
          {i18n.t('rules.edit')}
        </a>
      )}
      <button
        type="button"
        class="button compact"
        aria-label={i18n.t('ruleList.duplicateNamed', [title])}
        onClick={() => deeds.onDuplicate(rule)}
      >
        {i18n.t('ruleList.duplicate')}
      </button>
      {outranked.has(rule.id) && (
        <button
          type="button"
          class="button compact"
          aria-label={i18n.t('ruleList.firstNamed', [title])}
          title={i18n.t('ruleList.outranked')}
          onClick={() => deeds.onPutFirst(rule)}
        >
          {i18n.t('ruleList.first')}
        </button>
      )}
      {isOwn && (
        <button
          type="button"
          class="button compact"
          aria-label={i18n.t('rules.deleteNamed', [title])}
          onClick={() => deeds.onDelete([rule])}
        >
          {i18n.t('rules.delete')}
        </button>
      )}
    </div>
  );
}
