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

export const platformKinds = ['dashboard', 'network'] as const;
export const precisions = ['day', 'month', 'year'] as const;
export const qualifiers = ['exact', 'by', 'about'] as const;
export const clients = ['web', 'mobile', 'console', 'api', 'plugin'] as const;
export const accountKinds = ['any', 'profile', 'page', 'group', 'personal', 'business'] as const;
export const customerKinds = ['all', 'new', 'existing'] as const;
export const evidenceKinds = ['vendor', 'vendor-other', 'press', 'community'] as const;
export const supports = ['fact', 'date', 'host'] as const;
export const confidences = ['high', 'medium', 'low'] as const;
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
export const quotaUnits = ['posts', 'link-posts', 'accounts', 'requests'] as const;
export const quotaPeriods = ['day', 'month', 'year', 'total'] as const;
