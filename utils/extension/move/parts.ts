import { DraftsPartSchema } from '@/utils/drafts/draft-part';
import { LogPartSchema, SettingsPartSchema, SitesPartSchema } from '@/utils/plan/backup/parts';
import type { ReadParts, RuleFile } from '@/utils/rules/import/file-schema';

/** What a backup holds beside rules. */
export const backupParts = {
  drafts: DraftsPartSchema,
  log: LogPartSchema,
  settings: SettingsPartSchema,
  sites: SitesPartSchema,
} as const;
type Parts = typeof backupParts;
export type BackupParts = ReadParts<Parts>;
/** A file that was read: a pack, or a backup. */
export type MovedFile = RuleFile<Parts>;
