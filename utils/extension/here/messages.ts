import * as v from 'valibot';
import type { Here } from '@/utils/plan/here/here';

/** What own pages ask about what is hidden in a tab. */
export const hereMessages = {
  hiddenHere: { from: 'own', data: v.strictObject({ tabId: v.number() }) },
} as const;

/** What it is answered with; `null` where the tab is closed or shows no page of a host. */
export interface HereReplies {
  hiddenHere: Here | null;
}
