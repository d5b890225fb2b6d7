import { database } from '@/utils/extension/database';
import { changeRules, undoChange } from '@/utils/extension/rules/change-rules';
import type { ChangedBeside, UndoReply } from '@/utils/rules/change';
import { removeAdded } from './add-beside';
import type { MoveChange } from './move-change';
import { isAsLeft, settingsChange, writeSettingsOf } from './written-settings';

const tables = () => [database.rules, database.packs, database.ruleChanges];

const isNothing = ({ added, settings }: ChangedBeside): boolean =>
  settings === null && added.drafts.length + added.log.length === 0;

/** Keeps with the change `id` what was changed beside rules and packs. */
async function keepBeside(
  { id, kind }: Pick<MoveChange, 'id' | 'kind'>,
  beside: ChangedBeside,
  now: number,
): Promise<void> {
  const made = await database.ruleChanges.get(id);
  // Where no rule was changed there is none yet.
  if (!made && isNothing(beside)) return;
  const change = made ?? { at: now, id, kind, rules: [], undoneBy: null };
  await database.ruleChanges.put({ ...change, beside });
}

/** Takes the rules back where the settings cannot be stored: all of it or nothing. */
async function forget(id: string, now: number): Promise<void> {
  const by = crypto.randomUUID();
  await database.transaction('rw', tables(), async () => {
    await undoChange(id, by, now);
    await database.ruleChanges.bulkDelete([id, by]);
  });
}

/**
 * Makes all that a file changes: rules, packs and settings, all of it or nothing. Sent again it does
 * what is still to be done. `now` is in milliseconds.
 */
export async function makeMove(
  { added, packs, settings, waiting, ...change }: MoveChange,
  now: number,
): Promise<null> {
  const changed = await settingsChange(settings);
  await database.transaction('rw', tables(), async () => {
    if (await database.ruleChanges.get(change.id)) return;
    await changeRules(change, now, packs);
    await keepBeside(change, { added, settings: changed, waiting }, now);
  });
  try {
    await writeSettingsOf(change.id);
  } catch (error) {
    await forget(change.id, now);
    throw error;
  }
  return null;
}

/** The same change seen from its end. */
const backwards = ({ settings }: ChangedBeside): ChangedBeside => ({
  added: { drafts: [], log: [] },
  settings: settings && { after: settings.before, before: settings.after, isWritten: false },
  waiting: [],
});

/**
 * Takes the change `id` back by the change `by`, with all that was changed beside its rules. Drafts and
 * lines of the log that it added go, unless they were changed since.
 */
export async function undoMove(id: string, by: string, now: number): Promise<UndoReply> {
  await writeSettingsOf(id);
  const made = await database.ruleChanges.get(id);
  const beside = made?.beside;
  if (!beside) return undoChange(id, by, now);
  const isFirst = made.undoneBy === null;
  if (isFirst && beside.settings && !(await isAsLeft(beside.settings))) return 'changed-since';
  const reply = await database.transaction('rw', tables(), async () => {
    const answer = await undoChange(id, by, now);
    if (answer === 'undone' && isFirst)
      await keepBeside({ id: by, kind: 'undo' }, backwards(beside), now);
    return answer;
  });
  if (reply !== 'undone') return reply;
  await writeSettingsOf(by);
  await removeAdded(beside.added, made.at);
  return reply;
}
