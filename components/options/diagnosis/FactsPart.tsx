import { i18n } from '#i18n';
import { counted, figure } from '@/components/counted';
import { dayText } from '@/components/dates';
import { rowText } from '@/components/lists';
import { browserName } from '@/components/options/browser-name';
import type { DatabaseHealth, Diagnosis } from '@/utils/plan/diagnosis/types';

const BYTES_PER_MB = 1_000_000;
const BYTES_PER_GB = 1_000_000_000;

function sizeText(bytes: number, locale: string): string {
  const isLarge = bytes >= BYTES_PER_GB;
  const unit = isLarge ? 'gigabyte' : 'megabyte';
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, style: 'unit', unit });
  return format.format(bytes / (isLarge ? BYTES_PER_GB : BYTES_PER_MB));
}

function databaseText(database: DatabaseHealth): string {
  switch (database.kind) {
    case 'works': {
      const entries = Object.values(database.rows).reduce((sum, count) => sum + count, 0);
      return rowText([i18n.t('diagnosis.works'), counted('diagnosis.entries', entries)]);
    }
    case 'newer':
    case 'broken':
      return i18n.t('diagnosis.broken');
    case 'silent':
      return i18n.t('diagnosis.silent');
  }
}

function roomText({ most, used }: Diagnosis['room'], locale: string): string {
  if (used === null || most === null) return i18n.t('diagnosis.unknown');
  return i18n.t('diagnosis.ofRoom', [sizeText(used, locale), sizeText(most, locale)]);
}

const yesOrNo = (isSo: boolean) => i18n.t(isSo ? 'diagnosis.allowed' : 'diagnosis.notAllowedShort');

interface FactsPartProps {
  readonly diagnosis: Diagnosis;
  readonly locale: string;
}

/** Versions, list, storage and permissions at a glance. */
export function FactsPart({ diagnosis, locale }: FactsPartProps) {
  const { database, list, permissions, room, versions, worker } = diagnosis;
  const facts = [
    [i18n.t('diagnosis.version'), versions.extension],
    [i18n.t('diagnosis.browser'), browserName(versions.browser)],
    [
      i18n.t('about.list'),
      list
        ? i18n.t('about.edition', [list.version, dayText(list.date, locale)])
        : i18n.t('diagnosis.unread'),
    ],
    [i18n.t('diagnosis.storage'), databaseText(database)],
    [i18n.t('diagnosis.room'), roomText(room, locale)],
    [i18n.t('diagnosis.background'), i18n.t(worker ? 'diagnosis.works' : 'diagnosis.silent')],
    [
      i18n.t('diagnosis.dashboards'),
      i18n.t('diagnosis.ofDashboards', [figure(permissions.allowed), figure(permissions.listed)]),
    ],
    [i18n.t('diagnosis.added'), figure(permissions.added)],
    [i18n.t('diagnosis.notifications'), yesOrNo(permissions.notifications)],
    [i18n.t('diagnosis.privateWindows'), yesOrNo(permissions.privateWindows)],
  ] as const;
  return (
    <section class="card stack" aria-labelledby="diagnosis-facts">
      <h2 id="diagnosis-facts">{i18n.t('diagnosis.facts')}</h2>
      <dl class="diagnosis-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
