import { i18n } from '#i18n';
import { dayText } from '@/components/dates';
import { Icon } from '@/components/ui/Icon';
import { actionsText, listText } from '@/components/words';
import { isBroadLocator } from '@/utils/rules/broad-selector';
import type { CustomRule, Locator } from '@/utils/rules/schema';
import type { RuleContext } from './types';

interface RuleSaysProps {
  readonly rule: CustomRule;
  readonly context: Pick<RuleContext, 'locale'>;
}

/** One way to find controls. */
function Way({ labels, selector }: Locator) {
  const named = listText(labels.map((label) => i18n.t('ruleList.quoted', [label])));
  if (selector === null) return <bdi>{i18n.t('ruleList.controlNamed', [named])}</bdi>;
  return (
    <>
      <code dir="ltr">{selector}</code>
      {labels.length > 0 && <bdi>{i18n.t('ruleList.controlNamed', [named])}</bdi>}
      {isBroadLocator({ labels, selector }) && (
        <span class="rule-alert">
          <Icon name="alert" />
          {i18n.t('ruleList.tooBroad')}
        </span>
      )}
    </>
  );
}

function Ways({ locators }: Pick<CustomRule, 'locators'>) {
  const [only, ...others] = locators;
  if (only === undefined) return null;
  if (others.length === 0)
    return (
      <p class="small quiet">
        {i18n.t('rules.onlyControls')} <Way {...only} />
      </p>
    );
  return (
    <div class="small quiet">
      <p>{i18n.t('ruleList.ways')}</p>
      <ol class="rule-ways">
        {locators.map((way) => (
          <li key={`${way.selector} ${way.labels.join()}`}>
            <Way {...way} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function periodText({ from, until }: CustomRule, locale: string): string {
  if (from === null) return until === null ? '' : i18n.t('rules.until', [dayText(until, locale)]);
  if (until === null) return i18n.t('ruleList.from', [dayText(from, locale)]);
  return i18n.t('ruleList.fromUntil', [dayText(from, locale), dayText(until, locale)]);
}

/** For which actions and controls a rule is, from when until when, and what its notice says. */
export function RuleSays({ rule, context }: RuleSaysProps) {
  const period = periodText(rule, context.locale);
  return (
    <>
      <p class="small">{actionsText(rule.actions)}</p>
      <Ways locators={rule.locators} />
      {rule.note !== '' && (
        <p class="small quiet note" dir="auto">
          {rule.note}
        </p>
      )}
      {period !== '' && <p class="small quiet">{period}</p>}
    </>
  );
}
