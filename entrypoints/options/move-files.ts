import { i18n } from '#i18n';
import type { ExportReply, ExportWish } from '@/components/options/move/ExportPart';
import { breathe } from '@/utils/extension/breathe';
import { saveBackup, savePack } from '@/utils/extension/move/save-export';
import type { Work } from '@/utils/plan/work';
import { chosenRules } from '@/utils/rules/import/chosen-rules';
import type { CustomRule } from '@/utils/rules/schema';
import type { ListState } from '@/utils/stores/list';
import { createWork } from '@/utils/stores/work';

/** The file that is being put together. */
export const exporting = createWork();

/** Saves files of `rules`; `titleOf` gives a rule in one line. */
export function exporter(
  { catalog, granted }: ListState,
  rules: readonly CustomRule[],
  titleOf: (rule: CustomRule) => string,
) {
  const textOf = (rule: CustomRule) => [titleOf(rule), rule.client, rule.note].join(' ');
  const chosen = (words: string) => chosenRules(rules, words, textOf);
  const { today } = catalog;
  const about = { allowed: [...granted], name: i18n.t('move.myBackup'), today };
  const write = async (wish: ExportWish, work: Work): Promise<ExportReply> => {
    if (wish.kind === 'backup') return saveBackup(wish, about, work);
    await breathe(work);
    return savePack(wish, chosen(wish.words), today);
  };
  const save = async (wish: ExportWish): Promise<ExportReply> => {
    const saved = await exporting.run((work) => write(wish, work));
    return saved === 'cancelled' ? { kind: 'cancelled' } : saved;
  };
  return {
    countOf: (words: string) => chosen(words).length,
    save: (wish: ExportWish) => save(wish).catch((): ExportReply => ({ kind: 'failed' })),
  };
}
