import { i18n } from '#i18n';
import { yesNo } from '@/components/options/setting-value';
import { actionsText } from '@/components/words';
import type { Settings } from '@/utils/plan/settings';
import type { RuleField } from '@/utils/rules/import/plan-rules';
import type { CustomRule, Effect } from '@/utils/rules/schema';

/** How a rule's parts are called. */
export interface MoveNames {
  readonly platform: (id: string) => string;
  readonly network: (id: string) => string;
}

const fieldKeys = {
  place: 'move.field.place',
  network: 'move.field.network',
  actions: 'move.field.actions',
  effect: 'move.field.effect',
  locators: 'move.field.locators',
  note: 'move.field.note',
  client: 'move.field.client',
  from: 'move.field.from',
  until: 'move.field.until',
  enabled: 'move.field.enabled',
} as const satisfies Record<RuleField, string>;

const effectKeys = {
  hide: 'form.hide',
  warn: 'form.warn',
  none: 'form.leave',
} as const satisfies Record<Effect, string>;

const settingKeys = {
  draftDays: 'move.setting.draftDays',
  keepDrafts: 'move.setting.keepDrafts',
  logDays: 'move.setting.logDays',
  noDraftHosts: 'move.setting.noDraftHosts',
  pausedEverywhere: 'move.setting.pausedEverywhere',
  pausedHosts: 'move.setting.pausedHosts',
  remindOf: 'move.setting.remindOf',
  remindPosts: 'move.setting.remindPosts',
  removedEffect: 'move.setting.removedEffect',
  warnHosts: 'move.setting.warnHosts',
} as const satisfies Partial<Record<keyof Settings, string>>;

const isKnown = (name: string): name is keyof typeof settingKeys =>
  Object.hasOwn(settingKeys, name);

/** How a field of a rule is called. */
export const fieldText = (field: RuleField): string => i18n.t(fieldKeys[field]);

/** What a rule says in one field. */
export function ruleFieldText(rule: CustomRule, field: RuleField, names: MoveNames): string {
  switch (field) {
    case 'place':
      return rule.place.kind === 'host' ? rule.place.host : names.platform(rule.place.platform);
    case 'network':
      return names.network(rule.network);
    case 'actions':
      return actionsText(rule.actions);
    case 'effect':
      return i18n.t(effectKeys[rule.effect]);
    case 'locators':
      return rule.locators
        .map(({ labels, selector }) => [...(selector ? [selector] : []), ...labels].join(' · '))
        .join('\n');
    case 'note':
    case 'client':
      return rule[field];
    case 'from':
    case 'until':
      return rule[field] ?? '';
    case 'enabled':
      return yesNo(rule.enabled);
  }
}

/** How a setting is called; settings that came later have no name of their own here. */
export const settingText = (name: string): string =>
  i18n.t(isKnown(name) ? settingKeys[name] : 'move.setting.other');
