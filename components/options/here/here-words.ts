import { i18n } from '#i18n';
import type { HereUnit } from '@/utils/plan/here/here';
import type { Why } from '@/utils/plan/here/why';
import type { RuleSource } from '@/utils/plan/types';

const stateKeys = {
  hidden: ['unit.hidden', 'here.hiddenSince'],
  warned: ['unit.warned', 'here.warnedSince'],
  shown: ['unit.shown', 'here.shownSince'],
} as const satisfies Record<HereUnit['state'], readonly [string, string]>;

const regionKeys = {
  compose: 'region.compose',
  list: 'region.list',
  navigation: 'region.navigation',
  rule: 'region.rule',
} as const satisfies Record<HereUnit['region'], string>;

/** Where in the page a unit is. */
export const placeText = ({ region }: Pick<HereUnit, 'region'>) => i18n.t(regionKeys[region]);

/** "10:31 AM" on the same day, else with the date; both in milliseconds since 1970. */
function clockText(at: number, now: number, locale: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const date = isToday ? {} : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(locale, { ...date, timeStyle: 'short' }).format(at);
}

/** "Hidden since 10:31 AM". */
export function stateText(
  { state, since }: Pick<HereUnit, 'state' | 'since'>,
  now: number,
  locale: string,
): string {
  const [plain, dated] = stateKeys[state];
  return since === null ? i18n.t(plain) : i18n.t(dated, [clockText(since, now, locale)]);
}

/** Whose rule it is. */
export function ownerText(from: RuleSource | null): string {
  if (from === null) return i18n.t('here.yourRule');
  return i18n.t(from.kind === 'policy' ? 'here.policyRule' : 'here.packRule', [from.name]);
}

/** "1.2 ms", "less than 0.1 ms". */
function msText(ms: number, locale: string): string {
  const most = ms < 10 ? 1 : 0;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: most });
  return ms < 0.1
    ? i18n.t('here.lessThan', [format.format(0.1)])
    : i18n.t('here.ms', [format.format(ms)]);
}

/** What it took to find a unit, as far as that is known. */
export function costText(why: Why, spent: number | null, locale: string): string {
  if (why.kind === 'rule' && why.ms !== null)
    return i18n.t('here.ruleCost', [msText(why.ms, locale)]);
  return spent === null ? i18n.t('here.noCost') : i18n.t('here.guardCost', [msText(spent, locale)]);
}

/** What a rule took before it was paused. */
export const pausedText = (title: string, ms: number, locale: string): string =>
  i18n.t('here.pausedRule', [title, msText(ms, locale)]);

/** The control's own words; where it has none, the name of its network. */
export const nameOf = ({ label, count }: HereUnit, network: string): string =>
  count > 1 ? `${label || network} × ${count}` : label || network;
