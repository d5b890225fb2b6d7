import type { Day } from '@/utils/availability/day';
import { sortedText } from '@/utils/availability/export/sorted-text';
import { fileDraft } from '@/utils/drafts/draft-part';
import { breathe } from '@/utils/extension/breathe';
import { database } from '@/utils/extension/database';
import { readPacks } from '@/utils/extension/packs/read-packs';
import { readRules } from '@/utils/extension/rules/read-rules';
import { readPersonalSettings } from '@/utils/extension/settings-store';
import { isWholeDraft, isWholeLine, isWholeVersion } from '@/utils/extension/whole-rows';
import { settingsParts } from '@/utils/plan/backup/settings-plan';
import type { LogRow } from '@/utils/plan/record/row';
import { stretch, unwatched, type Work } from '@/utils/plan/work';
import { packAgain, packOf } from '@/utils/rules/pack/write-pack';
import type { CustomRule } from '@/utils/rules/schema';

/** What a backup holds beside rules, packs, settings and sites. */
export interface BackupChoice {
  readonly drafts: boolean;
  readonly log: boolean;
}

/** So many rows are read at once: few enough for the page to hear the person in between. */
const AT_ONCE = 2_000;
/** What reading is of the whole; the rest is writing the text. */
const READ_PART = 0.8;

const isOwn = ({ origin }: CustomRule) => origin.kind === 'own';

async function draftsPart() {
  const drafts = (await database.drafts.orderBy('id').toArray()).filter(isWholeDraft);
  const said = (await database.draftVersions.toArray()).filter(isWholeVersion);
  const versions = Map.groupBy(said, ({ draftId }) => draftId);
  return drafts.map((draft) => fileDraft(draft, versions.get(draft.id) ?? []));
}

async function packsPart(rules: readonly CustomRule[]) {
  const packs = await readPacks();
  return packs
    .filter(({ source }) => source.kind === 'file')
    .map((pack) =>
      packAgain(
        pack,
        rules.filter(({ origin }) => origin.kind === 'pack' && origin.pack === pack.id),
      ),
    );
}

/** All lines of the log, in the order of their ids. */
async function logPart(work: Work): Promise<readonly LogRow[]> {
  const total = await database.log.count();
  const rows: LogRow[] = [];
  let after = '';
  for (;;) {
    const next = await database.log.where('id').above(after).limit(AT_ONCE).sortBy('id');
    rows.push(...next.filter(isWholeLine));
    work.tell(Math.min(1, rows.length / Math.max(1, total)));
    await breathe(work);
    const last = next.at(-1);
    if (!last || next.length < AT_ONCE) return rows;
    after = last.id;
  }
}

interface BackupAbout {
  /** The sites on which the extension may run. */
  readonly allowed: readonly string[];
  readonly name: string;
  readonly today: Day;
}

/** The text of a backup of all that is kept here. */
export async function backupText(
  { drafts, log }: BackupChoice,
  { allowed, name, today }: BackupAbout,
  work = unwatched(),
): Promise<string> {
  const rules = await readRules();
  const { settings } = await readPersonalSettings();
  const head = { id: 'backup', name, version: '1.0.0' };
  const whole = {
    ...packOf(head, rules.filter(isOwn), today),
    ...settingsParts(settings, allowed),
    packs: await packsPart(rules),
    ...(drafts && { drafts: await draftsPart() }),
    ...(log && { log: await logPart(stretch(work, 0, READ_PART)) }),
  };
  work.tell(READ_PART);
  await breathe(work);
  return sortedText(whole);
}
