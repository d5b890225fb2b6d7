import type { Day } from '@/utils/availability/day';
import { sortedText } from '@/utils/availability/export/sorted-text';
import { fileDraft } from '@/utils/drafts/draft-part';
import { database } from '@/utils/extension/database';
import { readRules } from '@/utils/extension/rules/read-rules';
import { readPersonalSettings } from '@/utils/extension/settings-store';
import { settingsParts } from '@/utils/plan/backup/settings-plan';
import { packAgain, packOf } from '@/utils/rules/pack/write-pack';
import type { CustomRule } from '@/utils/rules/schema';

/** What a backup holds beside rules, packs, settings and sites. */
export interface BackupChoice {
  readonly drafts: boolean;
  readonly log: boolean;
}

const isOwn = ({ origin }: CustomRule) => origin.kind === 'own';

async function draftsPart() {
  const drafts = await database.drafts.orderBy('id').toArray();
  const versions = Map.groupBy(await database.draftVersions.toArray(), ({ draftId }) => draftId);
  return drafts.map((draft) => fileDraft(draft, versions.get(draft.id) ?? []));
}

async function packsPart(rules: readonly CustomRule[]) {
  const packs = await database.packs.toArray();
  return packs
    .filter(({ source }) => source.kind === 'file')
    .map((pack) =>
      packAgain(
        pack,
        rules.filter(({ origin }) => origin.kind === 'pack' && origin.pack === pack.id),
      ),
    );
}

/** The text of a backup of all that is kept here; `allowed` are the sites the extension may run on. */
export async function backupText(
  { drafts, log }: BackupChoice,
  { allowed, name, today }: { allowed: readonly string[]; name: string; today: Day },
): Promise<string> {
  const rules = await readRules();
  const { settings } = await readPersonalSettings();
  const head = { id: 'backup', name, version: '1.0.0' };
  return sortedText({
    ...packOf(head, rules.filter(isOwn), today),
    ...settingsParts(settings, allowed),
    packs: await packsPart(rules),
    ...(drafts && { drafts: await draftsPart() }),
    ...(log && { log: await database.log.orderBy('id').toArray() }),
  });
}
