import { i18n } from '#i18n';
import type { Evidence } from '@/utils/availability/schema';
import type { Action, Status } from '@/utils/availability/vocabulary';

const actionKeys = {
  'connect-account': 'action.connectAccount',
  'create-post': 'action.createPost',
  'save-draft': 'action.saveDraft',
  'schedule-post': 'action.schedulePost',
  'view-posts': 'action.viewPosts',
  inbox: 'action.inbox',
  reply: 'action.reply',
  analytics: 'action.analytics',
  listening: 'action.listening',
  'import-media': 'action.importMedia',
  'auto-share': 'action.autoShare',
  'cross-post': 'action.crossPost',
  'run-campaign': 'action.runCampaign',
  'sign-in': 'action.signIn',
} as const satisfies Record<Action, string>;

const statusKeys = {
  works: 'status.works',
  limited: 'status.limited',
  paid: 'status.paid',
  'closed-to-new': 'status.closedToNew',
  removed: 'status.removed',
  'not-offered': 'status.notOffered',
  unknown: 'status.unknown',
} as const satisfies Record<Status, string>;

const evidenceKeys = {
  vendor: 'evidence.vendor',
  'vendor-other': 'evidence.vendorOther',
  press: 'evidence.press',
  community: 'evidence.community',
} as const satisfies Record<Evidence['kind'], string>;

/** What an action is called. */
export const actionText = (action: Action) => i18n.t(actionKeys[action]);

/** What a status is called. */
export const statusText = (status: Status) => i18n.t(statusKeys[status]);

/** Where a source comes from. */
export const evidenceText = (kind: Evidence['kind']) => i18n.t(evidenceKeys[kind]);

/** "Facebook, Instagram and LinkedIn". */
export const listText = (items: readonly string[]) =>
  new Intl.ListFormat(i18n.t('language'), { type: 'conjunction' }).format(items);
