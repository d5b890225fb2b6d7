import { i18n } from '#i18n';
import { onDayText } from '@/components/dates';
import { Icon, type IconName } from '@/components/ui/Icon';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';
import type { CustomRule } from '@/utils/rules/schema';
import type { RuleContext } from './types';

interface Chip {
  readonly icon: IconName | null;
  readonly tone: '' | 'warn';
  readonly text: string;
}

interface RuleChipsProps {
  readonly rule: CustomRule;
  readonly context: RuleContext;
}

const stateKeys = {
  waiting: 'ruleList.packWaiting',
  off: 'ruleList.packOff',
} as const satisfies Record<Exclude<KeptPack['state'], 'on'>, string>;

function originChips({ origin }: CustomRule, { packs }: RuleContext): Chip[] {
  if (origin.kind === 'own') return [];
  if (origin.kind === 'policy')
    return [{ icon: 'lock', tone: '', text: i18n.t('ruleList.policy') }];
  const { name = origin.pack, state = 'on' } = packs.get(origin.pack) ?? {};
  const pack: Chip = { icon: null, tone: '', text: i18n.t('ruleList.pack', [name]) };
  return state === 'on'
    ? [pack]
    : [pack, { icon: 'alert', tone: 'warn', text: i18n.t(stateKeys[state]) }];
}

function timeChips({ from, until }: CustomRule, { locale, today }: RuleContext): Chip[] {
  if (until !== null && until < today)
    return [{ icon: 'alert', tone: 'warn', text: i18n.t('rules.ended') }];
  if (from !== null && from > today)
    return [
      { icon: 'clock', tone: 'warn', text: i18n.t('ruleList.begins', [onDayText(from, locale)]) },
    ];
  return [];
}

function chipsOf(rule: CustomRule, context: RuleContext): Chip[] {
  const { client } = rule;
  const chips = [...originChips(rule, context), ...timeChips(rule, context)];
  if (client !== '')
    chips.unshift({ icon: null, tone: '', text: i18n.t('ruleList.forClient', [client]) });
  if (!context.reaches(rule))
    chips.push({ icon: 'alert', tone: 'warn', text: i18n.t('rules.notReached') });
  return chips;
}

/** Whose rule it is, for which client, and why it does nothing now. */
export function RuleChips({ rule, context }: RuleChipsProps) {
  const chips = chipsOf(rule, context);
  return chips.length === 0 ? null : (
    <ul class="groups">
      {chips.map(({ icon, tone, text }) => (
        <li key={text} class={`chip ${tone}`}>
          {icon && <Icon name={icon} />}
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
