import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { choiceText } from '@/components/lists';
import type { Price, Quota, Span } from '@/utils/availability/span-schema';
import type { PriceUnit, QuotaPeriod, QuotaUnit } from '@/utils/availability/vocabulary';

const quotaKeys = {
  posts: 'quota.posts',
  'link-posts': 'quota.linkPosts',
  'queued-posts': 'quota.queuedPosts',
  credits: 'quota.credits',
  accounts: 'quota.accounts',
  media: 'quota.media',
  'post-reads': 'quota.postReads',
} as const satisfies Record<QuotaUnit, string>;

const periodKeys = {
  day: 'quota.perDay',
  '30-days': 'quota.per30Days',
  month: 'quota.perMonth',
  post: 'quota.perPost',
  thread: 'quota.perThread',
} as const satisfies Record<QuotaPeriod, string>;

const holderKeys = { account: 'quota.ofAccount', team: 'quota.ofTeam' } as const;
const editionKeys = { older: 'quota.edition.older', newer: 'quota.edition.newer' } as const;

const priceKeys = {
  post: 'price.post',
  'link-post': 'price.linkPost',
  reply: 'price.reply',
  'direct-message': 'price.directMessage',
  'post-read': 'price.postRead',
  'user-read': 'price.userRead',
  'direct-message-read': 'price.directMessageRead',
  'own-read': 'price.ownRead',
  account: 'price.account',
  credit: 'price.credit',
  access: 'price.access',
} as const satisfies Record<PriceUnit, string>;

const onPlan = (text: string, plan: string | null) =>
  plan === null ? text : i18n.t('quota.onPlan', [text, plan]);

type Edition = 'older' | 'newer' | undefined;

/** A number as the browser's language writes it. */
export const numberText = (value: number, locale: string) =>
  new Intl.NumberFormat(locale).format(value);

/** "50 posts in 30 days for each account"; of several counts alike "1, 10 or 50 posts a day". */
function quotaText(alike: readonly Quota[], edition: Edition, locale: string): string {
  const [first] = alike;
  if (!first) return '';
  const { unit, per, holder, plan } = first;
  const counts = alike.map(({ count }) => count).sort((x, y) => x - y);
  const numbers = choiceText(counts.map((count) => numberText(count, locale)));
  const amount = counted(quotaKeys[unit], counts.at(-1) ?? 0, [numbers]);
  const inTime = per === null ? amount : i18n.t(periodKeys[per], [amount]);
  const each = holder === null ? inTime : i18n.t(holderKeys[holder], [inTime]);
  const text =
    counts.length > 1 && plan === null ? i18n.t('quota.byPlan', [each]) : onPlan(each, plan);
  return edition === undefined ? text : i18n.t(editionKeys[edition], [text]);
}

/** "US$0.20: a post with a link". */
export function priceText({ amount, currency, for: unit, per, plan }: Price, locale: string) {
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 3,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
  const cost = per === 'month' ? i18n.t('price.perMonth', [money]) : money;
  return onPlan(i18n.t(priceKeys[unit], [cost]), plan);
}

const kindOf = ({ unit, per, holder, plan, evidence }: Quota) =>
  [unit, per, holder, plan, evidence].join(' ');

interface Told extends Pick<Span, 'linkFactor'> {
  readonly prices: readonly Price[];
  readonly quotas: readonly Quota[];
}
type EditionOf = (evidence: string | undefined) => Edition;

/** Quotas, one text for those that are alike; `editionOf` tells which text of a source one is from. */
export const quotaTexts = (quotas: readonly Quota[], editionOf: EditionOf, locale: string) =>
  [...Map.groupBy(quotas, kindOf).values()].map((alike) =>
    quotaText(alike, editionOf(alike[0]?.evidence), locale),
  );

/** Quotas and prices of a status, one text each. */
export const termTexts = (
  { quotas, prices, linkFactor }: Told,
  editionOf: EditionOf,
  locale: string,
): string[] => [
  ...quotaTexts(quotas, editionOf, locale),
  ...prices.map((price) => priceText(price, locale)),
  ...(linkFactor === null ? [] : [i18n.t('price.linkFactor', [numberText(linkFactor, locale)])]),
];
