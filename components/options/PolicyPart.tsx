import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { Icon } from '@/components/ui/Icon';
import type { Policy, PolicyProblem, PolicyReading } from '@/utils/plan/policy/types';
import type { LockName } from '@/utils/plan/policy-keys';
import { settingValue } from './setting-value';

interface PolicyPartProps {
  readonly reading: PolicyReading;
  /** Ids that it names and nothing here bears. */
  readonly unknown: readonly string[];
}

/** What the organisation has set, by which keys, and what of it was not understood. */
export function PolicyPart({ reading, unknown }: PolicyPartProps) {
  const { keys, policy, problems } = reading;
  if (keys.length + problems.length === 0) return <NothingSet />;
  const troubles = [
    ...problems.map(problemText),
    ...unknown.map((id) => i18n.t('policy.unknownId', [id])),
  ];
  return (
    <section class="card stack" aria-labelledby="organisation">
      <h2 id="organisation" class="with-icon">
        <Icon name="lock" />
        {i18n.t('policy.title')}
      </h2>
      <p class="hint">{i18n.t('policy.intro')}</p>
      <dl class="policy">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              {i18n.t(`policy.key.${nameOf(key)}`)}
              <code>{key}</code>
            </dt>
            <dd>
              <bdi>{shownValue(policy, key)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {troubles.length > 0 && (
        <>
          <h3>{i18n.t('policy.notUnderstood')}</h3>
          <p class="hint">{i18n.t('policy.notUnderstoodHint')}</p>
          <ul class="plain-list">
            {troubles.map((text) => (
              <li key={text}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const NothingSet = () => (
  <section class="card stack" aria-labelledby="organisation">
    <h2 id="organisation">{i18n.t('policy.title')}</h2>
    <p class="hint">{i18n.t('nav.noOrganisation')}</p>
  </section>
);

type Key = PolicyReading['keys'][number];
type Inside<K> = K extends `settings.${infer Name}` ? Name : K;

const nameOf = (key: Key) => key.replace('settings.', '') as Inside<Key>;

function shownValue(policy: Policy, key: Key): string {
  switch (key) {
    case 'packs':
      return policy.packs
        .map(({ name, rules }) => i18n.t('pair', [name, counted('policy.rules', rules.length)]))
        .join(' · ');
    case 'settings.noDraftHosts':
      return (policy.lists.noDraftHosts ?? []).join(' · ');
    case 'settings.warnHosts':
      return (policy.lists.warnHosts ?? []).join(' · ');
    case 'settings.draftDays':
    case 'settings.keepDrafts':
    case 'settings.logDays':
    case 'settings.remindOf':
    case 'settings.remindPosts':
    case 'settings.removedEffect':
      return settingValue(policy.settings[nameOf(key) as keyof Policy['settings']]);
    case 'locks':
      return policy.locks.map(lockText).join(' · ');
    case 'off':
      return policy.off.map((feature) => i18n.t(`policy.name.${feature}`)).join(' · ');
    case 'disabledRules':
    case 'enabledPacks':
    case 'sites':
      return policy[key].join(' · ');
  }
}

function lockText(name: LockName): string {
  switch (name) {
    case 'import':
    case 'ownRules':
    case 'pause':
    case 'sync':
      return i18n.t(`policy.name.${name}`);
    default:
      return i18n.t(`policy.key.${name}`);
  }
}

function problemText(problem: PolicyProblem): string {
  switch (problem.kind) {
    case 'unknown':
      return i18n.t('policy.unknown', [problem.path]);
    case 'value':
      return i18n.t('policy.value', [problem.path, problem.wanted]);
    case 'pack':
      return i18n.t('pair', [problem.path, problem.message]);
  }
}
