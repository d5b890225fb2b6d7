import { i18n } from '#i18n';
import type { ExportReply, ExportWish } from '@/components/options/move/ExportPart';
import { saveBackup, savePack } from '@/utils/extension/move/save-export';
import { chosenRules } from '@/utils/rules/import/chosen-rules';
import type { CustomRule } from '@/utils/rules/schema';
import type { ListState } from '@/utils/stores/list';

/** Saves files of `rules`; `titleOf` gives a rule in one line. */
export function exporter(
  { catalog, granted }: ListState,
  rules: readonly CustomRule[],
  titleOf: (rule: CustomRule) => string,
) {
  const textOf = (rule: CustomRule) => [titleOf(rule), rule.client, rule.note].join(' ');
  const chosen = (words: string) => chosenRules(rules, words, textOf);
  const { today } = catalog;
  const save = async (wish: ExportWish): Promise<ExportReply> => {
    if (wish.kind === 'pack') return savePack(wish, chosen(wish.words), today);
    return saveBackup(wish, { allowed: [...granted], name: i18n.t('move.myBackup'), today });
  };
  return {
    countOf: (words: string) => chosen(words).length,
    save: (wish: ExportWish) => save(wish).catch((): ExportReply => ({ kind: 'failed' })),
  };
}
