import { i18n } from '#i18n';
import { actionsText } from '@/components/action-words';
import { onText } from '@/components/dates';
import { listText } from '@/components/lists';
import type { Cause } from '@/utils/availability/cause-schema';
import type { Evidence } from '@/utils/availability/fields';
import type { Announcement } from '@/utils/availability/timeline';
import type {
  Action,
  CauseKind,
  Content,
  ReasonWord,
  Status,
} from '@/utils/availability/vocabulary';

export { actionsText, actionText } from '@/components/action-words';
export { listText } from '@/components/lists';

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

const causeKeys = {
  'terms-changed': 'cause.termsChanged',
  'free-access-ended': 'cause.freeAccessEnded',
  'price-changed': 'cause.priceChanged',
  'functions-removed': 'cause.functionsRemoved',
  'functions-limited': 'cause.functionsLimited',
  'functions-added': 'cause.functionsAdded',
  'permission-ended': 'cause.permissionEnded',
  'api-closed': 'cause.apiClosed',
  'network-closed': 'cause.networkClosed',
} as const satisfies Record<CauseKind, string>;

const reasonKeys = {
  'api-price': 'reason.apiPrice',
  'network-api-change': 'reason.networkApiChange',
  'network-closed': 'reason.networkClosed',
  plan: 'reason.plan',
  'own-key': 'reason.ownKey',
  quota: 'reason.quota',
  security: 'reason.security',
  'product-change': 'reason.productChange',
  'product-closed': 'reason.productClosed',
} as const satisfies Record<ReasonWord, string>;

const confidenceKeys = {
  high: 'confidence.high',
  medium: 'confidence.medium',
  low: 'confidence.low',
} as const satisfies Record<Cause['confidence'], string>;

/** What a status is called. */
export const statusText = (status: Status) => i18n.t(statusKeys[status]);

/** Where a source comes from. */
export const evidenceText = (kind: Evidence['kind']) => i18n.t(evidenceKeys[kind]);

/** What happened at a network, in one sentence; `network` is its shown name. */
export const causeText = (
  { kind, when }: Pick<Cause, 'kind' | 'when'>,
  network: string,
  locale: string,
) => i18n.t(causeKeys[kind], [network, onText(when, locale)]);

/** What is about to happen: "Removed on 31 January 2027". */
export const soonText = (
  { status, since }: Pick<Announcement, 'status' | 'since'>,
  locale: string,
) => i18n.t('board.soon', [statusText(status), onText(since, locale)]);

/** Why, in one sentence. */
export const reasonText = (reason: ReasonWord) => i18n.t(reasonKeys[reason]);

/** How well a statement is supported. */
export const confidenceText = (confidence: Cause['confidence']) =>
  i18n.t(confidenceKeys[confidence]);

const contentKeys = {
  text: 'content.text',
  'long-text': 'content.longText',
  thread: 'content.thread',
  poll: 'content.poll',
  link: 'content.link',
  media: 'content.media',
  quote: 'content.quote',
  mention: 'content.mention',
  hashtags: 'content.hashtags',
  edit: 'content.edit',
  public: 'content.public',
  'direct-message': 'content.directMessage',
} as const satisfies Record<Exclude<Content, 'any'>, string>;

/** What a statement is about: its actions, and which posts or messages where not all are meant. */
export function subjectText(concerned: readonly Action[], contents: readonly Content[]): string {
  const kinds = contents.flatMap((kind) => (kind === 'any' ? [] : i18n.t(contentKeys[kind])));
  const what = actionsText(concerned);
  return kinds.length === 0 ? what : i18n.t('pair', [what, listText(kinds)]);
}
