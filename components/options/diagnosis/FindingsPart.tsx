import { i18n } from '#i18n';
import { counted, figure } from '@/components/counted';
import { Icon } from '@/components/ui/Icon';
import { type FindingKind, findingsIn } from '@/utils/plan/diagnosis/findings';
import type { Diagnosis } from '@/utils/plan/diagnosis/types';

function findingText(kind: FindingKind, { list, permissions, waiting }: Diagnosis): string {
  switch (kind) {
    case 'database-newer':
      return i18n.t('options.newer');
    case 'database-broken':
      return i18n.t('diagnosis.databaseBroken');
    case 'database-silent':
      return i18n.t('diagnosis.databaseSilent');
    case 'worker-silent':
      return i18n.t('diagnosis.workerSilent');
    case 'texts-waiting':
      return counted('diagnosis.textsWaiting', waiting ?? 0);
    case 'nearly-full':
      return i18n.t('diagnosis.nearlyFull');
    case 'list-unread':
      return i18n.t('diagnosis.listUnread');
    case 'list-old':
      return i18n.t('diagnosis.listOld', [figure(list?.ageDays ?? 0)]);
    case 'not-allowed':
      return counted('diagnosis.notAllowed', permissions.listed - permissions.allowed);
    case 'errors':
      return i18n.t('diagnosis.errorsLately');
  }
}

/** Where a person can do something about it. */
const remedies: Partial<Record<FindingKind, readonly [string, 'nav.data' | 'nav.sites']>> = {
  'nearly-full': ['#/data/delete', 'nav.data'],
  'not-allowed': ['#/sites/lost', 'nav.sites'],
};

/** What needs attention, each with what can be done; or that all is well. */
export function FindingsPart({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const findings = findingsIn(diagnosis);
  if (findings.length === 0)
    return (
      <p class="banner good" role="status">
        <Icon name="fine" />
        <span>{i18n.t('diagnosis.fine')}</span>
      </p>
    );
  return (
    <ul class="stack" aria-label={i18n.t('diagnosis.findings')}>
      {findings.map((kind) => {
        const remedy = remedies[kind];
        return (
          <li key={kind} class="banner">
            <Icon name="alert" />
            <span>{findingText(kind, diagnosis)}</span>
            {remedy && (
              <a class="button compact" href={remedy[0]}>
                {i18n.t(remedy[1])}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
