import type { Finding } from '@/utils/availability/query';
import type { Scope } from '@/utils/availability/span-schema';
import type { Announcement } from '@/utils/availability/timeline';
import type { Effect } from '@/utils/rules/schema';
import type { Settings } from './settings';

/** Whether a change concerns everyone, or only some plans, accounts or customers. */
const isForEveryone = (scope: Scope) =>
  scope.customers === 'all' && scope.plans.includes('any') && scope.accounts.includes('any');

/** Whether a finding is about an action as a whole: a lost detail, like quoting, takes no control away. */
const isAboutAction = ({ span }: Finding) => span === null || span.scope.contents.includes('any');

/** Whether a finding is about web dashboards at all. */
export const isAboutWeb = ({ span }: Finding) =>
  span === null || span.scope.clients.includes('web');

/**
 * What the list alone asks for. Only what is removed for everyone may be hidden: whoever still has
 * the ability must keep it.
 */
export function effectOf(finding: Finding, settings: Settings): Effect {
  if (!isAboutAction(finding)) return 'none';
  switch (finding.status) {
    case 'removed':
      return finding.span && isForEveryone(finding.span.scope) ? settings.removedEffect : 'warn';
    case 'limited':
    case 'paid':
    case 'closed-to-new':
      return 'warn';
    case 'works':
    case 'unknown':
    case 'not-offered':
      return finding.announcement && isWorse(finding.announcement) ? 'warn' : 'none';
  }
}

/** Whether a change that is to come takes something away. */
export const isWorse = ({ status }: Announcement) => status !== 'works' && status !== 'unknown';
