import { i18n } from '#i18n';
import { actionsText } from '@/components/words';
import type { Conflict, ListConflict, RuleConflict, Why } from '@/utils/plan/conflicts';
import type { SettingConflict } from '@/utils/plan/setting-conflicts';

const whyKeys = {
  policy: 'conflict.policy',
  own: 'conflict.own',
  narrower: 'conflict.narrower',
  newer: 'conflict.newer',
  controls: 'conflict.controls',
} as const satisfies Record<Why, string>;

const settingKeys = {
  paused: 'conflict.paused',
  'paused-everywhere': 'conflict.pausedEverywhere',
  'warn-only': 'conflict.warnOnly',
  'policy-off': 'conflict.policyOff',
  'policy-warns': 'conflict.policyWarns',
} as const satisfies Record<SettingConflict['what'], string>;

const listKeys = {
  hide: 'conflict.listHides',
  warn: 'conflict.listWarns',
  none: 'conflict.listWarns',
} as const satisfies Record<ListConflict['effect'], string>;

function ruleOutcome({
  isAll,
  isEverywhere,
  isNever,
  isSame,
  rule,
  why,
  wins,
}: RuleConflict): string[] {
  const because = i18n.t(whyKeys[why]);
  const { place } = rule;
  const only =
    !isEverywhere && wins === 'other' && place.kind === 'host'
      ? [i18n.t('conflict.onlyOn', [place.host])]
      : [];
  if (isSame && why !== 'controls')
    return [i18n.t(isAll && isEverywhere ? 'conflict.sameAlready' : 'conflict.sameThere')];
  if (isNever) return [i18n.t('conflict.otherWins', [because]), i18n.t('conflict.never')];
  return [i18n.t(wins === 'this' ? 'conflict.thisWins' : 'conflict.otherWins', [because]), ...only];
}

/** What a conflict is about, and how it comes out: sentences in this order. */
export function conflictText(conflict: Conflict): readonly string[] {
  switch (conflict.kind) {
    case 'rule':
      return [
        i18n.t(conflict.isSame ? 'conflict.saysSame' : 'conflict.saysOther', [
          actionsText(conflict.actions),
        ]),
        ...ruleOutcome(conflict),
      ];
    case 'list':
      return [
        i18n.t(listKeys[conflict.effect], [conflict.platform.name, actionsText(conflict.actions)]),
        i18n.t(conflict.isSame ? 'conflict.listSame' : 'conflict.listLoses'),
      ];
    case 'setting':
      return [i18n.t(settingKeys[conflict.what], [conflict.host])];
  }
}

/** Whether something keeps the rule from acting. */
export const isObstacle = (conflict: Conflict): boolean =>
  conflict.kind === 'setting' ||
  (conflict.kind === 'rule' && conflict.wins === 'other' && !conflict.isSame);
