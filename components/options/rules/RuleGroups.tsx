import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { ShowMore } from '@/components/ui/ShowMore';
import { firstOf, type GroupName, type RuleGroup } from '@/utils/rules/group-rules';
import type { CustomRule } from '@/utils/rules/schema';
import { RuleStretch, type RuleStretchProps } from './RuleStretch';

/** So many more are shown at once, in stretches so short that each is drawn in a moment. */
const AT_ONCE = 40;
const STRETCH = 10;

const nameKeys = {
  'no-client': 'ruleList.noClient',
  own: 'ruleList.ownRules',
  policy: 'ruleList.policyRules',
} as const;

const nameText = (name: Exclude<GroupName, { kind: 'all' }>): string =>
  name.kind === 'named' ? name.name : i18n.t(nameKeys[name.kind]);

function stretchesOf(rules: readonly CustomRule[]): readonly (readonly CustomRule[])[] {
  const count = Math.ceil(rules.length / STRETCH);
  return Array.from({ length: count }, (_, at) => rules.slice(at * STRETCH, (at + 1) * STRETCH));
}

type Shared = Pick<RuleStretchProps, 'chosen' | 'context'>;

interface HeadProps extends Shared {
  readonly name: string;
  /** All rules of the group, also those that are not drawn yet. */
  readonly rules: readonly CustomRule[];
}

function Head({ name, rules, chosen, context }: HeadProps) {
  const ids = rules.filter(({ origin }) => origin.kind !== 'policy').map(({ id }) => id);
  return (
    <div class="rule-group-head">
      {ids.length > 0 && (
        <input
          type="checkbox"
          class="tick"
          aria-label={i18n.t('ruleList.selectGroup', [name])}
          checked={ids.every((id) => chosen.has(id))}
          onChange={(event) => context.deeds.onChoose(ids, event.currentTarget.checked)}
        />
      )}
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <span class="quiet small">{countedOrNone('ruleList.count', rules.length)}</span>
    </div>
  );
}

interface RuleGroupsProps extends Shared {
  readonly groups: readonly RuleGroup[];
}

/** All rules that were found, in groups; so many of them as the person has come to. */
export function RuleGroups({ groups, chosen, context }: RuleGroupsProps) {
  const [most, setMost] = useState(AT_ONCE);
  const shown = useMemo(
    () =>
      firstOf(groups, most).map((group, at) => ({
        ...group,
        all: groups[at]?.rules ?? [],
        stretches: stretchesOf(group.rules),
      })),
    [groups, most],
  );
  const total = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <>
      {shown.map(({ all, key, name, stretches }) => (
        <section key={key} class="rule-group">
          {name.kind !== 'all' && (
            <Head name={nameText(name)} rules={all} chosen={chosen} context={context} />
          )}
          {stretches.map((rules, at) => (
            <RuleStretch
              // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place.
              key={at}
              rules={rules}
              chosen={chosen}
              level={name.kind === 'all' ? 2 : 3}
              context={context}
            />
          ))}
        </section>
      ))}
      {total > most && (
        <ShowMore
          label={i18n.t('ruleList.showMore')}
          onMore={() => setMost((count) => count + AT_ONCE)}
        />
      )}
    </>
  );
}
