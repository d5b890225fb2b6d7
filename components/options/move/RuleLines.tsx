import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import type { RuleDifference, RulePlan } from '@/utils/rules/import/plan-rules';
import type { CustomRule } from '@/utils/rules/schema';
import { DiffText } from './DiffText';
import { fieldText, type MoveNames, ruleFieldText } from './field-words';

/** So many more rules are shown at once. */
const AT_ONCE = 20;

export interface RuleWords {
  readonly names: MoveNames;
  /** A rule in one line. */
  readonly titleOf: (rule: CustomRule) => string;
}

interface PartProps<T> {
  readonly title: string;
  readonly entries: readonly T[];
  readonly children: (entry: T) => preact.ComponentChildren;
}

/** One part of a preview, in portions. */
function Part<T>({ title, entries, children }: PartProps<T>) {
  const [most, setMost] = useState(AT_ONCE);
  if (entries.length === 0) return null;
  return (
    <details class="move-part" open={entries.length <= AT_ONCE}>
      <summary>
        {title} <span class="quiet">· {figure(entries.length)}</span>
      </summary>
      <ul class="move-rules">{entries.slice(0, most).map(children)}</ul>
      {entries.length > most && (
        <button type="button" class="button compact start" onClick={() => setMost(most + AT_ONCE)}>
          {i18n.t('move.showMore')}
        </button>
      )}
    </details>
  );
}

/** The rules that would be added, changed and removed, each with what would be different. */
export const RuleLines = ({ plan, ...words }: RuleWords & { readonly plan: RulePlan }) => (
  <>
    <Part title={i18n.t('move.addedPart')} entries={plan.added}>
      {(rule) => <Line key={rule.id} rule={rule} {...words} />}
    </Part>
    <Part title={i18n.t('move.changedPart')} entries={plan.changed}>
      {(difference) => <ChangedLine key={difference.before.id} {...difference} {...words} />}
    </Part>
    <Part title={i18n.t('move.removedPart')} entries={plan.removed}>
      {(rule) => <Line key={rule.id} rule={rule} {...words} />}
    </Part>
  </>
);

const packOf = ({ origin }: CustomRule) => (origin.kind === 'own' ? '' : origin.pack);

const Line = ({ rule, names, titleOf }: RuleWords & { readonly rule: CustomRule }) => (
  <li>
    <span dir="auto">{titleOf(rule)}</span>
    <span class="small quiet">
      {[ruleFieldText(rule, 'actions', names), rule.client, packOf(rule)]
        .filter(Boolean)
        .join(' · ')}
    </span>
    {rule.locators.length > 0 && <code dir="ltr">{ruleFieldText(rule, 'locators', names)}</code>}
    {rule.note && (
      <span class="small quiet note" dir="auto">
        {rule.note}
      </span>
    )}
  </li>
);

const ChangedLine = ({ before, after, fields, names, titleOf }: RuleWords & RuleDifference) => (
  <li>
    <span dir="auto">{titleOf(before)}</span>
    <dl class="move-fields">
      {fields.map((field) => (
        <div key={field}>
          <dt class="small quiet">{fieldText(field)}</dt>
          <dd>
            <DiffText
              before={ruleFieldText(before, field, names)}
              after={ruleFieldText(after, field, names)}
            />
          </dd>
        </div>
      ))}
    </dl>
  </li>
);
