import { i18n } from '#i18n';
import { listText } from '@/components/words';
import type { Scope } from '@/utils/availability/span-schema';
import type { Status } from '@/utils/availability/vocabulary';

const accountKeys = {
  profile: 'scope.profile',
  page: 'scope.page',
  group: 'scope.group',
  personal: 'scope.personal',
  business: 'scope.business',
} as const;

const clientKeys = {
  mobile: 'scope.mobile',
  desktop: 'scope.desktop',
  console: 'scope.console',
  api: 'scope.api',
  plugin: 'scope.plugin',
} as const;

/** What a status concerns, where that is not everything: accounts, clients, customers. */
function concerned(scope: Scope, status: Status): string[] {
  const customers = {
    all: [],
    new: [i18n.t('scope.newCustomers')],
    existing: [i18n.t('scope.existingCustomers')],
  }[status === 'closed-to-new' ? 'all' : scope.customers];
  return [
    ...scope.accounts.flatMap((kind) => (kind === 'any' ? [] : i18n.t(accountKeys[kind]))),
    ...(scope.clients.includes('web') ? [] : scope.clients).flatMap((client) =>
      client === 'web' ? [] : i18n.t(clientKeys[client]),
    ),
    ...customers,
  ];
}

/** Whom and what a status concerns, where its own words do not say it; empty when it is everything. */
export function scopeSentences({
  scope,
  status,
}: {
  readonly scope: Scope | null;
  readonly status: Status;
}): string[] {
  if (scope === null) return [];
  const plans = scope.plans.filter((plan) => plan !== 'any');
  const named = plans.map((plan) => i18n.t('scope.plan', [plan]));
  // Of what is paid the plans are those that bring it.
  const isPaid = status === 'paid';
  const parts = [...concerned(scope, status), ...(isPaid ? [] : named)];
  return [
    ...(parts.length > 0 ? [i18n.t('scope.only', [listText(parts)])] : []),
    ...(isPaid && named.length > 0 ? [i18n.t('scope.paidWith', [listText(named)])] : []),
    ...(scope.ownKey ? [i18n.t('scope.ownKey')] : []),
  ];
}
