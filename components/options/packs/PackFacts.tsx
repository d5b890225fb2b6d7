import { i18n } from '#i18n';
import { counted, countedOrNone } from '@/components/counted';
import { dayText } from '@/components/dates';
import { rowText } from '@/components/lists';
import { agoText, momentText } from '@/components/moments';
import type { ShownPack } from '@/utils/rules/pack/shown-pack';
import type { PackWords } from './types';

const At = ({ at, now, locale }: { at: number } & Pick<PackWords, 'locale' | 'now'>) => (
  <time dateTime={new Date(at).toISOString()} title={momentText(at, locale)}>
    {agoText(at, now, locale)}
  </time>
);

/** Where a pack is from, how old it is, and how much it holds. */
export function PackFacts({ pack, check, rules, locale, now }: ShownPack & PackWords) {
  const { date, fetchedAt, platforms, source, version } = pack;
  const counts = [
    countedOrNone('packs.rules', rules.length),
    ...(platforms.length > 0 ? [counted('packs.platforms', platforms.length)] : []),
  ];
  return (
    <dl class="facts small">
      <dt>{i18n.t('packs.source')}</dt>
      <dd>{source.kind === 'url' ? <code>{source.url}</code> : i18n.t('packs.fromFile')}</dd>
      <dt>{i18n.t('packs.version')}</dt>
      <dd>{i18n.t('packs.versionText', [version, dayText(date, locale)])}</dd>
      <dt>{i18n.t('packs.brought')}</dt>
      <dd>
        <At at={fetchedAt} now={now} locale={locale} />
      </dd>
      {source.kind === 'url' && (
        <>
          <dt>{i18n.t('packs.asked')}</dt>
          <dd>
            {check && check.checkedAt > 0 ? (
              <At at={check.checkedAt} now={now} locale={locale} />
            ) : (
              i18n.t('packs.never')
            )}
          </dd>
        </>
      )}
      <dt>{i18n.t('packs.holds')}</dt>
      <dd>{rowText(counts)}</dd>
    </dl>
  );
}
