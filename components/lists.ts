import { i18n } from '#i18n';

const joined = (options: Intl.ListFormatOptions) => (items: readonly string[]) =>
  new Intl.ListFormat(i18n.t('language'), options).format(items);

/** "Facebook, Instagram and LinkedIn", as the language of the interface joins a list. */
export const listText = joined({ type: 'conjunction' });

/** "50, 100 or 500". */
export const choiceText = joined({ type: 'disjunction' });

/** "3 rules, 2 platforms": things side by side, without a word between them. */
export const rowText = (items: readonly string[]): string =>
  items.length === 0 ? '' : items.reduce((before, item) => i18n.t('beside', [before, item]));
