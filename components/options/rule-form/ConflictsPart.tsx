import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { type Names, ruleTitle } from '@/components/options/rule-words';
import { Icon } from '@/components/ui/Icon';
import type { Conflict } from '@/utils/plan/conflicts';
import type { SettingConflict } from '@/utils/plan/setting-conflicts';
import { conflictText, isObstacle } from './conflict-words';

/** Those that matter most come first; nobody reads a hundred of them. */
const MOST_SHOWN = 6;

interface ConflictsPartProps {
  readonly conflicts: readonly Conflict[];
  readonly names: Names;
}

const keyOf = (conflict: Conflict) => {
  switch (conflict.kind) {
    case 'rule':
      return `rule ${conflict.rule.id}`;
    case 'list':
      return `list ${conflict.platform.id} ${conflict.effect}`;
    case 'setting':
      return `setting ${conflict.what} ${conflict.host}`;
  }
};

/** Opened in another tab: what is typed here must stay. */
const Elsewhere = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <a href={href} target="_blank" rel="noreferrer">
    <bdi>{text}</bdi>
  </a>
);

const settingPlaces = {
  paused: ['#/sites/pause', 'sitesPage.paused'],
  'paused-everywhere': ['#/sites/pause', 'sitesPage.paused'],
  'warn-only': ['#/sites/warn', 'settings.warnSites'],
  'policy-off': ['#/team/organisation', 'policy.title'],
  'policy-warns': ['#/team/organisation', 'policy.title'],
} as const satisfies Record<SettingConflict['what'], readonly [string, string]>;

function SettingSource({ what }: Pick<SettingConflict, 'what'>) {
  const [href, key] = settingPlaces[what];
  return <Elsewhere href={href} text={i18n.t(key)} />;
}

function Source({ conflict, names }: { readonly conflict: Conflict; readonly names: Names }) {
  switch (conflict.kind) {
    case 'rule':
      return (
        <Elsewhere
          href={`#/rules/${encodeURIComponent(conflict.rule.id)}`}
          text={ruleTitle(conflict.rule, names)}
        />
      );
    case 'list':
      return (
        <Elsewhere
          href={`#/platforms/${encodeURIComponent(conflict.platform.id)}`}
          text={i18n.t('conflict.list')}
        />
      );
    case 'setting':
      return <SettingSource what={conflict.what} />;
  }
}

/** What else speaks of the same: who wins, and why. Nothing where nothing does. */
export function ConflictsPart({ conflicts, names }: ConflictsPartProps) {
  const more = conflicts.length - MOST_SHOWN;
  return (
    <div aria-live="polite">
      {conflicts.length > 0 && (
        <section class="card stack conflicts" aria-labelledby="conflicts-title">
          <h2 id="conflicts-title">{i18n.t('conflict.title')}</h2>
          <ul class="tabs">
            {conflicts.slice(0, MOST_SHOWN).map((conflict) => (
              <li key={keyOf(conflict)} class="stack tight">
                <p class="source">
                  {isObstacle(conflict) && <Icon name="alert" />}
                  <Source conflict={conflict} names={names} />
                </p>
                {conflictText(conflict).map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </li>
            ))}
          </ul>
          {more > 0 && <p class="quiet small">{counted('conflict.more', more)}</p>}
        </section>
      )}
    </div>
  );
}
