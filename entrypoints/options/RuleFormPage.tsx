import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RuleForm } from '@/components/options/rule-form/RuleForm';
import { SavedPart } from '@/components/options/rule-form/SavedPart';
import { type Names, ruleTitle } from '@/components/options/rule-words';
import { onChanged, showTab } from '@/utils/extension/own-pages';
import { conflictsOf } from '@/utils/plan/conflicts';
import type { RuleDraft } from '@/utils/rules/draft';
import { hostTrouble, normalizeHost } from '@/utils/rules/host';
import { cleanText } from '@/utils/rules/safe-text';
import type { CustomRule } from '@/utils/rules/schema';
import type { createRuleForm, RuleStart } from '@/utils/stores/rule-form';
import { createRulePreview } from '@/utils/stores/rule-preview';
import { useStore } from '@/utils/stores/use-store';
import type { RuleFormRoom } from './rule-form-room';
import { askWhere } from './unsaved';

interface RuleFormPageProps {
  readonly room: RuleFormRoom;
  readonly names: Names;
  readonly start: RuleStart;
  /** The person pointed at something that is no longer kept. */
  readonly isPickLost: boolean;
  readonly createForm: typeof createRuleForm;
}

/** A link, or the browser's way back, leaves a form without a question. */
const unsaved = new Map<string, RuleDraft>();
askWhere(() => unsaved.size > 0);

/** What the rule would do in the open pages, asked again when it or one of them changed. */
function usePreview(rule: CustomRule | null) {
  const [preview] = useState(createRulePreview);
  useEffect(() => preview.show(rule), [preview, rule]);
  useEffect(() => {
    const stop = onChanged(() => preview.show(rule));
    return () => {
      stop();
      preview.stop();
    };
  }, [preview, rule]);
  return useStore(preview.store);
}

function introductionOf({ known, pick }: RuleStart, isPickLost: boolean): string {
  if (isPickLost) return i18n.t('ruleForm.pickLost');
  if (pick) return i18n.t('ruleForm.picked', [cleanText(pick.proposal.name) || '–']);
  switch (known?.origin.kind) {
    case 'pack':
      return i18n.t('ruleForm.fromPack');
    case 'policy':
      return i18n.t('ruleForm.fromPolicy');
    default:
      return '';
  }
}

function hostNoteOf(host: string, { catalog }: RuleFormRoom): string {
  const meant = normalizeHost(host);
  if (hostTrouble(host) !== null) return '';
  const isOther = /[^ -~]/.test(host);
  const notes = [
    ...(isOther ? [i18n.t('ruleForm.hostKept', [meant])] : []),
    ...(catalog.reaches(meant) ? [] : [i18n.t('rules.notReached')]),
  ];
  return notes.join(' ');
}

/** The form of one rule with its stores. */
export function RuleFormPage({ room, names, start, isPickLost, createForm }: RuleFormPageProps) {
  const { catalog, list, policy, rules, settings } = room;
  const [form] = useState(() => createForm({ ...start, catalog, save: room.save, unsaved }));
  const [saved, setSaved] = useState<CustomRule | null>(null);
  const { rule, ...state } = useStore(form.store);
  const preview = usePreview(saved ? null : rule);
  const conflicts = useMemo(
    () => (rule ? conflictsOf({ day: catalog.today, list, policy, rule, rules, settings }) : []),
    [rule, rules, settings, list, policy, catalog],
  );
  const clients = useMemo(
    () => [...new Set(rules.map(({ client }) => client).filter(Boolean))].sort(),
    [rules],
  );
  const tabId = start.pick?.tabId ?? null;
  if (saved && tabId !== null)
    return <SavedPart title={ruleTitle(saved, names)} onBack={() => showTab(tabId)} />;
  return (
    <RuleForm
      {...state}
      isNew={start.known === null}
      introduction={introductionOf(start, isPickLost)}
      names={names}
      hostNote={state.draft.placeKind === 'host' ? hostNoteOf(state.draft.host, room) : ''}
      clients={clients}
      conflicts={conflicts}
      preview={preview}
      onChange={form.change}
      onAddWay={form.addWay}
      onRemoveWay={form.removeWay}
      onStartOver={form.startOver}
      onCancel={() => {
        form.startOver();
        location.hash = '#/rules';
      }}
      onShowTab={(tab) => void showTab(tab)}
      onSubmit={async () => {
        const made = await form.submit();
        if (!made) return;
        if (tabId === null) location.hash = '#/rules';
        else setSaved(made);
      }}
    />
  );
}
