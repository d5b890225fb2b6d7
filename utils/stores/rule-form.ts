import { createStore } from 'zustand/vanilla';
import { actions } from '@/utils/availability/vocabulary';
import {
  checkDraft,
  draftFromRule,
  type FieldErrors,
  type RuleDraft,
  ruleFromDraft,
} from '@/utils/rules/draft';
import type { CustomRule } from '@/utils/rules/schema';
import type { Catalog } from './catalog';

/** What the form of one rule shows. */
export interface RuleFormState {
  readonly draft: RuleDraft;
  readonly errors: FieldErrors;
  /** Grows with each refused save, so that the first wrong field can be focused again. */
  readonly refusals: number;
}

export interface RuleFormOptions {
  readonly catalog: Catalog;
  /** The rule being edited; `null` for a new one. */
  readonly known: CustomRule | null;
  /** The host that a new rule is for; empty when the person will choose. */
  readonly host: string;
  readonly save: (rule: CustomRule) => Promise<boolean>;
}

function emptyDraft({ catalog, host }: RuleFormOptions): RuleDraft {
  const platform = host === '' ? '' : catalog.platformOn(host);
  return {
    id: null,
    placeKind: host !== '' && platform === '' ? 'host' : 'platform',
    platform,
    host: platform === '' ? host : '',
    network: 'x',
    actions,
    effect: 'hide',
    selector: '',
    label: '',
    note: '',
    until: '',
  };
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** The state behind the form of one rule. */
export function createRuleForm(options: RuleFormOptions) {
  const { catalog, known, save } = options;
  const store = createStore<RuleFormState>(() => ({
    draft: known ? draftFromRule(known) : emptyDraft(options),
    errors: {},
    refusals: 0,
  }));
  const context = {
    platforms: catalog.watched.map(({ id }) => id),
    networks: catalog.networks.map(({ id }) => id),
    today: catalog.today,
    isSelector,
  };

  return {
    store,
    /** Takes what was typed; after a refused save, errors follow each change. */
    change: (part: Partial<RuleDraft>) =>
      store.setState(({ draft, refusals }) => {
        const next = { ...draft, ...part };
        return { draft: next, errors: refusals > 0 ? checkDraft(next, context) : {} };
      }),
    /** Saves the rule; false when a field is wrong or the rule could not be stored. */
    submit: async (): Promise<boolean> => {
      const { draft, refusals } = store.getState();
      const errors = checkDraft(draft, context);
      if (Object.keys(errors).length > 0) {
        store.setState({ errors, refusals: refusals + 1 });
        return false;
      }
      const id = known?.id ?? crypto.randomUUID();
      return save(ruleFromDraft(draft, { id, now: Date.now(), known: known ?? undefined }));
    },
  };
}
