import { i18n } from '#i18n';
import { numberText, priceText, quotaTexts, termTexts } from '@/components/terms';
import { reasonText } from '@/components/words';
import type { Terms, Verdict } from '@/utils/plan/types';

const editionOf = (terms: Terms) => (evidence: string | undefined) =>
  evidence === undefined ? undefined : terms.editions[evidence];

/** All that is known of quotas and prices, one text each. */
export const allTerms = ({ terms }: Pick<Verdict, 'terms'>, locale: string): string[] =>
  terms === null ? [] : termTexts(terms, editionOf(terms), locale);

/** What is still possible, or what it costs: the first thing to know, in one sentence; empty if nothing is. */
export function firstTerm({ terms }: Pick<Verdict, 'terms'>, locale: string): string {
  if (terms === null) return '';
  const edition = editionOf(terms);
  const quotas = terms.quotas.filter(({ unit }) => unit !== 'link-posts');
  const current = quotas.filter(({ evidence }) => edition(evidence) !== 'older');
  const [possible] = quotaTexts(current.length > 0 ? current : quotas, edition, locale);
  if (possible !== undefined) return i18n.t('notice.possible', [possible]);
  const price = terms.prices.find(({ for: unit }) => unit !== 'link-post');
  return price ? i18n.t('notice.costs', [priceText(price, locale)]) : '';
}

/** What a post with a link costs more, in one sentence; empty where no source says so. */
export function linkSentence({ terms }: Pick<Verdict, 'terms'>, locale: string): string {
  if (terms === null) return '';
  const { linkFactor, prices, quotas } = terms;
  if (linkFactor !== null) return i18n.t('notice.linkFactor', [numberText(linkFactor, locale)]);
  const price = prices.find(({ for: unit }) => unit === 'link-post');
  const ofLinks = quotas.filter(({ unit }) => unit === 'link-posts');
  const text = price ? priceText(price, locale) : quotaTexts(ofLinks, editionOf(terms), locale)[0];
  return text === undefined ? '' : i18n.t('notice.linkTerm', [text]);
}

/** Why, where the list has a word for it; empty where it has none. */
export const becauseText = ({ because }: Pick<Verdict, 'because'>): string =>
  because === null ? '' : reasonText(because);
