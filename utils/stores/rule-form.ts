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
  /** Whether it begins with what was typed when the form was left. */
  readonly isResumed: boolean;
}

interface RuleFormOptions extends RuleStart {
  readonly catalog: Catalog;
  /** What was typed into forms that were left without being saved. */
  readonly unsaved?: Map<string, RuleDraft>;
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

/** The same for the same form: a rule that was changed meanwhile is another one. */
function formOf({ host, known, pick }: RuleStart): string {
  if (known) return `rule ${known.id} ${known.updatedAt}`;
  return pick ? `pick ${pick.at}` : `new ${host}`;
}

/** Where a selector is wrong is told while it is typed; all else when the rule is to be saved. */
const selectorErrors = (errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => field.startsWith('selector-')));

/** The state behind the form of one rule. */
export function createRuleForm(options: RuleFormOptions) {
  const { catalog, known, save, unsaved = new Map() } = options;
  const key = formOf(options);
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
    const left = unsaved.get(key);
    const draft = left ?? firstDraft(options);
    return { draft, ...look(draft, 0), isResumed: !!left, refusals: 0, saving: 'no' };
  });

  const typed = (change: (draft: RuleDraft) => RuleDraft) =>
    store.setState(({ draft, refusals }) => {
      const next = change(draft);
      unsaved.set(key, next);
      return { draft: next, saving: 'no', ...look(next, refusals) };
    });

  return {
    store,
    /** Takes what was typed; after a refused save, errors follow each change. */
    change: (part: Partial<RuleDraft>) => typed((draft) => ({ ...draft, ...part })),
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
      if (isSaved) unsaved.delete(key);
      store.setState({ saving: isSaved ? 'no' : 'failed' });
      return isSaved ? rule : null;
    },
    /** Puts another way to find the controls behind the others, or takes one away. */
    addWay: () => typed((draft) => ({ ...draft, ways: [...draft.ways, emptyWay] })),
    removeWay: (place: number) =>
      typed((draft) => ({ ...draft, ways: draft.ways.filter((_, at) => at !== place) })),
    /** Lets go of what was typed: the form begins as it would have without it. */
    startOver: () => {
      unsaved.delete(key);
      const draft = firstDraft(options);
      store.setState({ draft, ...look(draft, 0), isResumed: false, refusals: 0, saving: 'no' });
    },
  };
}
