import { i18n } from '#i18n';
import { sinceText } from '@/components/dates';
import { soonText, statusText } from '@/components/words';
import type { Because } from '@/utils/plan/record/because';
import type { LogNames } from '@/utils/plan/record/filter';
import type { Happening, LogRow } from '@/utils/plan/record/row';

const kindKeys = {
  hidden: 'log.kinds.hidden',
  warned: 'log.kinds.warned',
  announced: 'log.kinds.announced',
  shown: 'log.kinds.shown',
  rescued: 'log.kinds.rescued',
} as const satisfies Record<Happening, string>;

const saidKeys = {
  hidden: 'log.said.hidden',
  warned: 'log.said.warned',
  announced: 'log.said.announced',
  shown: 'log.said.shown',
} as const;

/** As {@link saidKeys}, where it is not kept in which part of the page it was. */
const saidSomewhereKeys = {
  hidden: 'log.said.hiddenSomewhere',
  warned: 'log.said.warnedSomewhere',
  announced: 'log.said.announcedSomewhere',
  shown: 'log.said.shownSomewhere',
} as const;

const whereKeys = {
  compose: 'log.where.compose',
  list: 'log.where.list',
  navigation: 'log.where.navigation',
  rule: 'log.where.rule',
} as const satisfies Record<NonNullable<LogRow['region']>, string>;

/** What a kind of rows is called. */
export const kindText = (kind: Happening) => i18n.t(kindKeys[kind]);

/** Where in a page something is: "in the post editor". */
export const whereText = (region: LogRow['region']) =>
  region === null ? '' : i18n.t(whereKeys[region]);

/** What happened, in one sentence: "X (Twitter) was hidden in the post editor." */
export function sentenceOf({ kind, network, region }: LogRow, names: LogNames): string {
  switch (kind) {
    case 'cut':
      return i18n.t('log.said.cut');
    case 'rescued':
      return network === ''
        ? i18n.t('log.said.rescuedPlain')
        : i18n.t('log.said.rescued', [names.network(network)]);
    case 'hidden':
    case 'warned':
    case 'announced':
    case 'shown':
      return region === null
        ? i18n.t(saidSomewhereKeys[kind], [names.network(network)])
        : i18n.t(saidKeys[kind], [names.network(network), whereText(region)]);
  }
}

/** By what it happened: "Removed since April 25, 2023", or the person's own rule. */
export function whyText(because: Because, locale: string): string {
  switch (because.kind) {
    case 'gone':
      return i18n.t('log.gone');
    case 'rule':
      return because.note === '' ? i18n.t('log.rule') : i18n.t('log.ruleNoted', [because.note]);
    case 'statement': {
      const { announcement, since, status } = because;
      if (announcement !== null) return soonText(announcement, locale);
      return since === null
        ? statusText(status)
        : i18n.t('pairOf', [statusText(status), sinceText(since, locale)]);
    }
  }
}

/** Where more about it stands in the options page. */
export function whyRoute(because: Because): string {
  return because.kind === 'rule'
    ? `#/rules/${encodeURIComponent(because.rule)}`
    : `#/platforms/${encodeURIComponent(because.platform)}`;
}
