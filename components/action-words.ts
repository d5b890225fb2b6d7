import { i18n } from '#i18n';
import { type Action, actions } from '@/utils/availability/vocabulary';

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

/** What an action is called. */
export const actionText = (action: Action) => i18n.t(actionKeys[action]);

/** "Facebook, Instagram and LinkedIn". */
export const listText = (items: readonly string[]) =>
  new Intl.ListFormat(i18n.t('language'), { type: 'conjunction' }).format(items);

/** All actions of a statement: "Publish posts and Schedule posts", or that it is every one. */
export const actionsText = (concerned: readonly Action[]) =>
  concerned.length === actions.length
    ? i18n.t('rules.allActions')
    : listText(concerned.map(actionText));
