import { localDay } from '@/utils/availability/day';
import { mainText } from '@/utils/drafts/draft';
import type { DraftGlimpse } from '@/utils/drafts/glimpse';
import { databaseTrouble } from '@/utils/extension/database';
import { bringBack } from '@/utils/extension/drafts/aside';
import { countDrafts, newestDraft } from '@/utils/extension/drafts/read-drafts';
import { inTime } from '@/utils/extension/in-time';
import { readNeedy } from '@/utils/extension/packs/read-packs';
import { readPolicy } from '@/utils/extension/policy/policy-store';
import type { HandlersOf } from '@/utils/extension/serve';
import { readSync } from '@/utils/extension/sync/sync-state';
import type { Glimpse } from './glimpse';
import { findProducts, listGlimpse } from './glimpse-list';
import type { GlimpseReplies } from './messages';

const today = () => localDay(new Date());

async function draftGlimpse(host: string | null): Promise<DraftGlimpse> {
  const [counts, newest] = await Promise.all([
    countDrafts(),
    host === null ? undefined : newestDraft(host),
  ]);
  if (!newest) return { ...counts, newest: null };
  const { id, texts, updatedAt } = newest;
  return {
    ...counts,
    newest: { host: newest.host, id, text: mainText(texts), updatedAt },
  };
}

const noDrafts: DraftGlimpse = { leaving: null, newest: null, total: 0 };

async function readKept(host: string | null) {
  // A person who looks for a text finds what was kept beside a database that failed.
  await bringBack();
  return Promise.all([draftGlimpse(host), readNeedy()]);
}

async function keptGlimpse(
  host: string | null,
): Promise<Pick<Glimpse, 'drafts' | 'needyPacks' | 'storage'>> {
  try {
    const [drafts, needyPacks] = await inTime(readKept(host));
    return { drafts, needyPacks, storage: 'fine' };
  } catch {
    const storage = databaseTrouble() === 'newer' ? 'newer' : 'failed';
    return { drafts: noDrafts, needyPacks: [], storage };
  }
}

/** What the worker answers to the popup beside what concerns its tab. */
export const glimpseHandlers: HandlersOf<keyof GlimpseReplies> = {
  findProducts: ({ text }) => findProducts(text, today()),
  getGlimpse: async ({ host }) => {
    const [kept, list, { isOn, trouble }, { keys }] = await Promise.all([
      keptGlimpse(host),
      listGlimpse(today()),
      readSync(),
      readPolicy(),
    ]);
    return { ...kept, hasPolicy: keys.length > 0, isSyncStopped: isOn && trouble !== null, list };
  },
};
