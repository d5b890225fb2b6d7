import { createStore } from 'zustand/vanilla';
import type { Pick } from '@/utils/extension/picks';
import {
  checkDraft,
  type DraftContext,
  type FieldErrors,
  type RuleDraft,
} from '@/utils/rules/draft';
import {
  draftFromProposal,
  draftFromRule,
  emptyWay,
  newDraft,
  ruleFromDraft,
} from '@/utils/rules/draft-rule';
import type { CustomRule } from '@/utils/rules/schema';
import { checkSelector } from '@/utils/rules/selector';
import type { Catalog } from './catalog';

/** What the form of one rule begins with. */
export interface RuleStart {
  /** The rule being edited; `null` for a new one. */
  readonly known: CustomRule | null;
  /** The host that a new rule is for; empty when the person will choose. */
  readonly host: string;
  /** What the person pointed at; `null` where that is not how it began, or is no longer kept. */
  readonly pick: Pick | null;
}

/** What the form of one rule shows. */
export interface RuleFormState {
  readonly draft: RuleDraft;
  readonly errors: FieldErrors;
  /** Grows with each refused save, so that the first wrong field can be focused again. */
  readonly refusals: number;
  /** The rule as it would be saved; `null` as long as something is wrong with it. */
  readonly rule: CustomRule | null;
  readonly saving: 'no' | 'saving' | 'failed';
}

interface RuleFormOptions extends RuleStart {
  readonly catalog: Catalog;
  readonly save: (rule: CustomRule) => Promise<boolean>;
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

function firstDraft({ catalog, host, known, pick }: RuleFormOptions): RuleDraft {
  if (known) return draftFromRule(known);
  if (pick) return draftFromProposal(pick.proposal);
  return newDraft(host === '' ? '' : catalog.platformOn(host), host);
}

/** Where a selector is wrong is told while it is typed; all else when the rule is to be saved. */
const selectorErrors = (errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => field.startsWith('selector-')));

/** The state behind the form of one rule. */
export function createRuleForm(options: RuleFormOptions) {
  const { catalog, known, save } = options;
  const own = known?.place.kind === 'platform' ? [known.place.platform] : [];
  const context: DraftContext = {
    platforms: [...catalog.watched.map(({ id }) => id), ...own],
    networks: [...catalog.networks.map(({ id }) => id), ...(known ? [known.network] : [])],
    today: catalog.today,
    checkSelector: (text) => checkSelector(text, isSelector),
  };
  // What comes from a pack stays in it; saved, it is a rule of the person's own beside it.
  const isOwn = known?.origin.kind === 'own';
  const id = known && isOwn ? known.id : crypto.randomUUID();
  const ruleOf = (draft: RuleDraft) =>
    ruleFromDraft(draft, { id, now: Date.now(), known: isOwn ? known : undefined });

  const look = (draft: RuleDraft, refusals: number) => {
    const errors = checkDraft(draft, context);
    const isWhole = Object.keys(errors).length === 0;
    return {
      errors: refusals > 0 ? errors : selectorErrors(errors),
      rule: isWhole ? ruleOf(draft) : null,
    };
  };

  const store = createStore<RuleFormState>(() => {
    const draft = firstDraft(options);
    const { rule } = look(draft, 0);
    return { draft, errors: {}, refusals: 0, rule, saving: 'no' };
  });

  return {
    store,
    /** Takes what was typed; after a refused save, errors follow each change. */
    change: (part: Partial<RuleDraft>) =>
      store.setState(({ draft, refusals }) => {
        const next = { ...draft, ...part };
        return { draft: next, saving: 'no', ...look(next, refusals) };
      }),
    /** Saves the rule and gives it; `null` when a field is wrong or it could not be stored: the draft stays. */
    submit: async (): Promise<CustomRule | null> => {
      const { draft, refusals, saving } = store.getState();
      if (saving === 'saving') return null;
      const { errors, rule } = look(draft, refusals + 1);
      if (!rule) {
        store.setState({ errors, refusals: refusals + 1 });
        return null;
      }
      store.setState({ saving: 'saving' });
      const isSaved = await save(rule).catch(() => false);
      store.setState({ saving: isSaved ? 'no' : 'failed' });
      return isSaved ? rule : null;
    },
    /** Puts another way to find the controls behind the others, or takes one away. */
    addWay: () =>
      store.setState(({ draft }) => ({
        draft: { ...draft, ways: [...draft.ways, emptyWay] },
      })),
    removeWay: (place: number) =>
      store.setState(({ draft, refusals }) => {
        const ways = draft.ways.filter((_, at) => at !== place);
        const next = { ...draft, ways };
        return { draft: next, ...look(next, refusals) };
      }),
  };
}
