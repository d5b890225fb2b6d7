import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RuleForm } from '@/components/options/RuleForm';
import type { Names } from '@/components/options/rule-words';
import { normalizeHost } from '@/utils/rules/draft';
import { type CustomRule, isHostPattern } from '@/utils/rules/schema';
import type { Catalog } from '@/utils/stores/catalog';
import { createRuleForm } from '@/utils/stores/rule-form';
import { useStore } from '@/utils/stores/use-store';

interface EditRuleProps {
  readonly catalog: Catalog;
  readonly names: Names;
  readonly known: CustomRule | 'gone' | null;
  readonly host: string;
  readonly save: (rule: CustomRule) => Promise<boolean>;
}

/**
 * The page on which one rule is made or changed. What is typed stays when the rule is deleted
 * elsewhere meanwhile: saving brings it back.
 */
export function EditRule(props: EditRuleProps) {
  const [known] = useState(props.known);
  if (known !== 'gone') return <KnownRule {...props} known={known} />;
  return (
    <>
      <p>{i18n.t('form.gone')}</p>
      <a href="#/rules">{i18n.t('form.back')}</a>
    </>
  );
}

function KnownRule({
  known,
  catalog,
  names,
  host,
  save,
}: Omit<EditRuleProps, 'known'> & { readonly known: CustomRule | null }) {
  const [form] = useState(() => createRuleForm({ catalog, known, host, save }));
  const { draft, errors, refusals } = useStore(form.store);
  const typed = normalizeHost(draft.host);
  const isBeyond = draft.placeKind === 'host' && isHostPattern(typed) && !catalog.reaches(typed);
  return (
    <RuleForm
      isNew={known === null}
      draft={draft}
      errors={errors}
      refusals={refusals}
      names={names}
      hostNote={isBeyond ? i18n.t('rules.notReached') : ''}
      onChange={form.change}
      onSubmit={async () => {
        if (await form.submit()) location.hash = '#/rules';
      }}
    />
  );
}
