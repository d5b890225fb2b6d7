import { i18n } from '#i18n';
import { listText } from '@/components/words';
import type { Verdict } from '@/utils/plan/types';

const accountKeys = {
  profile: 'scope.profile',
  page: 'scope.page',
  group: 'scope.group',
  personal: 'scope.personal',
  business: 'scope.business',
} as const;

/** Whom a status concerns, where its own words do not say it; empty when it concerns everyone. */
export function scopeSentences({ scope, status }: Pick<Verdict, 'scope' | 'status'>): string[] {
  if (scope === null) return [];
  const accounts = scope.accounts.flatMap((kind) =>
    kind === 'any' ? [] : i18n.t(accountKeys[kind]),
  );
  const customers = {
    all: [],
    new: [i18n.t('scope.newCustomers')],
    existing: [i18n.t('scope.existingCustomers')],
  }[status === 'closed-to-new' ? 'all' : scope.customers];
  const plans = scope.plans.filter((plan) => plan !== 'any');
  const concerned = [
    ...accounts,
    ...customers,
    ...plans.map((plan) => i18n.t('scope.plan', [plan])),
  ];
  return [
    ...(concerned.length > 0 ? [i18n.t('scope.only', [listText(concerned)])] : []),
    ...(scope.ownKey ? [i18n.t('scope.ownKey')] : []),
  ];
}
