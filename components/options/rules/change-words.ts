import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { rowText } from '@/components/lists';
import { type Names, ruleTitle } from '@/components/options/rule-words';
import type { ChangeKind } from '@/utils/rules/change';
import type { ChangeNote } from '@/utils/rules/news';

const kindKeys = {
  save: 'ruleChange.save',
  delete: 'ruleChange.delete',
  duplicate: 'ruleChange.duplicate',
  order: 'ruleChange.order',
  import: 'ruleChange.import',
  restore: 'ruleChange.restore',
  pack: 'ruleChange.pack',
  sync: 'ruleChange.sync',
  undo: 'ruleChange.undone',
} as const satisfies Record<Exclude<ChangeKind, 'enable'>, string>;

function verbOf({ first, kind }: ChangeNote): string {
  if (kind === 'enable')
    return i18n.t(first?.enabled === false ? 'ruleChange.turnOff' : 'ruleChange.turnOn');
  // A newer version may have left a kind that this one does not know.
  return Object.hasOwn(kindKeys, kind) ? i18n.t(kindKeys[kind]) : i18n.t('ruleChange.other');
}

/** What a change did: "Deleted: Hide X (Twitter) on Hootsuite", "Turned off: 12 rules". */
export function changeText(change: ChangeNote, names: Names): string {
  if (change.undid) return i18n.t('ruleList.undone', [changeText(change.undid, names)]);
  const { count, first, hasMore } = change;
  const rules =
    count === 1 && first !== null
      ? ruleTitle(first, names)
      : countedOrNone('ruleChange.rules', count);
  const parts = [...(count > 0 ? [rules] : []), ...(hasMore ? [i18n.t('ruleChange.more')] : [])];
  return parts.length === 0 ? verbOf(change) : i18n.t('pair', [verbOf(change), rowText(parts)]);
}
