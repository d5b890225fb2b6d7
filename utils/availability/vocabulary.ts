/** The closed sets of the list: every file is written in these words. */

/** One thing a person does for a network in a platform. */
export const actions = [
  'connect-account',
  'create-post',
  'save-draft',
  'schedule-post',
  'view-posts',
  'inbox',
  'reply',
  'analytics',
  'listening',
  'import-media',
  'auto-share',
  'cross-post',
  'run-campaign',
  'sign-in',
] as const;
export type Action = (typeof actions)[number];

/** What is known of an action; *announced* is derived from a span that lies ahead, never stored. */
export const statuses = [
  'works',
  'limited',
  'paid',
  'closed-to-new',
  'removed',
  'not-offered',
  'unknown',
] as const;
export type Status = (typeof statuses)[number];

/** `network` is a network's own product: an alternative, but never a dashboard to guard. */
export const platformKinds = ['dashboard', 'network'] as const;
export const precisions = ['day', 'month', 'year'] as const;
export const qualifiers = ['exact', 'by', 'about'] as const;
export const clients = ['web', 'mobile', 'desktop', 'console', 'api', 'plugin'] as const;
export const accountKinds = ['any', 'profile', 'page', 'group', 'personal', 'business'] as const;
export const customerKinds = ['all', 'new', 'existing'] as const;
/** What a post or message is: some of them can be lost while the rest of an action stays. */
export const contents = [
  'any',
  'text',
  'long-text',
  'thread',
  'poll',
  'link',
  'media',
  'quote',
  'mention',
  'hashtags',
  'edit',
  'public',
  'direct-message',
] as const;
export type Content = (typeof contents)[number];
export const evidenceKinds = ['vendor', 'vendor-other', 'press', 'community'] as const;
export const supports = ['fact', 'date', 'host'] as const;
export const confidences = ['high', 'medium', 'low'] as const;
/**
 * Why a host counts: a source names it, its pages have been studied, a source that named it was read
 * and its address not kept, or nothing confirms it.
 */
export const bases = ['source', 'markup', 'noted', 'none'] as const;
export const reasons = [
  'api-price',
  'network-api-change',
  'network-closed',
  'plan',
  'own-key',
  'quota',
  'security',
  'product-change',
  'product-closed',
] as const;
export type ReasonWord = (typeof reasons)[number];
export const quotaUnits = [
  'posts',
  'link-posts',
  'queued-posts',
  'credits',
  'accounts',
  'media',
  'post-reads',
] as const;
export type QuotaUnit = (typeof quotaUnits)[number];
export const quotaPeriods = ['day', '30-days', 'month', 'post', 'thread'] as const;
export type QuotaPeriod = (typeof quotaPeriods)[number];
export const quotaHolders = ['account', 'team'] as const;
export const priceUnits = [
  'post',
  'link-post',
  'reply',
  'direct-message',
  'post-read',
  'user-read',
  'direct-message-read',
  'own-read',
  'account',
  'credit',
  'access',
] as const;
export type PriceUnit = (typeof priceUnits)[number];
/** What happened at a network that many statements follow from. */
export const causeKinds = [
  'terms-changed',
  'free-access-ended',
  'price-changed',
  'functions-removed',
  'functions-limited',
  'functions-added',
  'permission-ended',
  'api-closed',
  'network-closed',
] as const;
export type CauseKind = (typeof causeKinds)[number];
export const hostUses = [
  'site',
  'short-links',
  'embeds',
  'media',
  'api',
  'developers',
  'ads',
] as const;
/** How the length of a text is counted. */
export const countings = ['weighted', 'graphemes'] as const;
/** What a parameter of a network's own compose address carries. */
export const composeParts = [
  'text',
  'link',
  'hashtags',
  'via',
  'related',
  'reply-to',
  'language',
  'tag',
  'reply-control',
  'post',
  'handle',
] as const;
/** What else a network's own addresses do. */
export const intentKinds = ['repost', 'like', 'follow', 'view-profile'] as const;
