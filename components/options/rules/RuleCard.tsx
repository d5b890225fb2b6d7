import { i18n } from '#i18n';
import { ruleTitle } from '@/components/options/rule-words';
import { Icon } from '@/components/ui/Icon';
import { Switch } from '@/components/ui/Switch';
import type { CustomRule } from '@/utils/rules/schema';
import { RuleButtons } from './RuleButtons';
import { RuleChips } from './RuleChips';
import { RuleSays } from './RuleSays';
import { RuleTrack } from './RuleTrack';
import type { RuleContext } from './types';

interface RuleCardProps {
  readonly rule: CustomRule;
  readonly isChosen: boolean;
  /** The rank of its title among those of the page. */
  readonly level: 2 | 3;
  readonly context: RuleContext;
}

const isAtRest = ({ enabled, until }: CustomRule, today: string) =>
  !enabled || (until !== null && until < today);

/** One rule: what it does, for what, what became of it, and what can be done with it. */
export function RuleCard({ rule, isChosen, level, context }: RuleCardProps) {
  const { deeds, names, today } = context;
  const title = ruleTitle(rule, names);
  const Title = `h${level}` as const;
  const isLocked = rule.origin.kind === 'policy';
  return (
    <li class={isAtRest(rule, today) ? 'card rule off' : 'card rule'}>
      {isLocked ? (
        <Icon name="lock" />
      ) : (
        <input
          type="checkbox"
          class="tick"
          aria-label={i18n.t('ruleList.select', [title])}
          checked={isChosen}
          onChange={(event) => deeds.onChoose([rule.id], event.currentTarget.checked)}
        />
      )}
      <Title>
        <bdi>{title}</bdi>
      </Title>
      {!isLocked && (
        <Switch
          quiet
          label={i18n.t('rules.enabled', [title])}
          checked={rule.enabled}
          onChange={(enabled) => deeds.onEnable([rule], enabled)}
        />
      )}
      <div class="rule-body">
        <RuleChips rule={rule} context={context} />
        <RuleSays rule={rule} context={context} />
        <RuleTrack rule={rule} context={context} />
        {!isLocked && <RuleButtons rule={rule} title={title} context={context} />}
      </div>
    </li>
  );
}
