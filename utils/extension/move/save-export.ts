import type { Day } from '@/utils/availability/day';
import { sortedText } from '@/utils/availability/export/sorted-text';
import { breathe } from '@/utils/extension/breathe';
import { saveFile } from '@/utils/extension/save-file';
import type { Work } from '@/utils/plan/work';
import { fileLimits } from '@/utils/rules/import/limits';
import type { PackHead } from '@/utils/rules/pack/schema';
import { packOf } from '@/utils/rules/pack/write-pack';
import type { CustomRule } from '@/utils/rules/schema';
import { type BackupChoice, backupText } from './write-backup';

/** What became of a file; sizes in millions of bytes. */
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'tooLarge'; readonly size: number; readonly most: number };

const MB = 1_000_000;

/** Saves a text; one that could not be brought back is not saved. */
function save(name: string, text: string): Saved {
  const { size } = new Blob([text]);
  if (size > fileLimits.bytes)
    return { kind: 'tooLarge', most: fileLimits.bytes / MB, size: Math.ceil(size / MB) };
  saveFile(name, 'application/json', [text]);
  return { kind: 'saved' };
}

/** Saves rules as a pack. */
export const savePack = (
  head: Pick<PackHead, 'id' | 'name' | 'version'>,
  rules: readonly CustomRule[],
  today: Day,
): Saved => save(`${head.id}-${head.version}.json`, sortedText(packOf(head, rules, today)));

/** Saves all that is kept here, named after `today`; nothing where the work was ended. */
export async function saveBackup(
  choice: BackupChoice,
  about: { readonly allowed: readonly string[]; readonly name: string; readonly today: Day },
  work: Work,
): Promise<Saved> {
  const text = await backupText(choice, about, work);
  // What was pressed while the text was made is heard only now.
  await breathe(work);
  return save(`compose-guard-backup-${about.today}.json`, text);
}
