import { i18n } from '#i18n';
import { agoText, momentText } from '@/components/moments';
import { Icon } from '@/components/ui/Icon';
import type { CustomRule } from '@/utils/rules/schema';
import { pauseOf } from '@/utils/rules/use';
import type { RuleContext } from './types';

interface RuleTrackProps {
  readonly rule: CustomRule;
  readonly context: Pick<RuleContext, 'locale' | 'now' | 'outranked' | 'uses'>;
}

/** What became of a rule in pages: when it last found something, and where it was too slow. */
export function RuleTrack({ rule, context }: RuleTrackProps) {
  const { locale, now, outranked, uses } = context;
  // What a rule of the organisation finds is not noted.
  if (rule.origin.kind === 'policy') return null;
  const use = uses.get(rule.id);
  const paused = pauseOf(rule, use);
  return (
    <>
      {!use?.matched ? (
        <p class="small quiet">{i18n.t('ruleList.never')}</p>
      ) : (
        <p class="small quiet" title={momentText(use.matched.at, locale)}>
          {i18n.t('ruleList.matched', [use.matched.host, agoText(use.matched.at, now, locale)])}
        </p>
      )}
      {paused !== null && (
        <p class="rule-alert">
          <Icon name="alert" />
          <span title={momentText(paused.at, locale)}>
            {i18n.t('ruleList.paused', [
              paused.host,
              agoText(paused.at, now, locale),
              new Intl.NumberFormat(locale).format(paused.ms),
            ])}
          </span>
        </p>
      )}
      {outranked.has(rule.id) && <p class="small quiet">{i18n.t('ruleList.outranked')}</p>}
    </>
  );
}
