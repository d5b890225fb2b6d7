import { createStore } from 'zustand/vanilla';
import { watchDatabase } from '@/utils/extension/database';
import { type PackHeading, readPackHeads } from '@/utils/extension/rules/read-pack-heads';
import { readUses } from '@/utils/extension/rules/read-uses';
import { send } from '@/utils/extension/send';
import type { ChangeKind, RuleChange } from '@/utils/rules/change';
import { copyOf, putFirst } from '@/utils/rules/copies';
import type { RuleUses } from '@/utils/rules/find-rules';
import type { ChangeNote, RuleNews } from '@/utils/rules/news';
import type { CustomRule } from '@/utils/rules/schema';
import { type RuleView, wholeView } from '@/utils/rules/view';
import { readAgain } from './read-again';
import { createRulesSource } from './rules-source';

/** What the pages of rules show. */
export interface RulesState {
  /** Newest first; `null` while they are being read. */
  readonly rules: readonly CustomRule[] | null;
  /** What the organisation set; nobody here can change it. */
  readonly policyRules: readonly CustomRule[];
  readonly packs: ReadonlyMap<string, PackHeading>;
  readonly uses: RuleUses;
  readonly view: RuleView;
  /** The ids of rules that were ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly news: RuleNews | null;
  /** What did not succeed last. */
  readonly trouble: 'unread' | 'unsaved' | null;
}

type Change = Partial<Pick<RuleChange, 'put' | 'remove'>>;

const isOwn = ({ origin }: CustomRule) => origin.kind === 'own';

/** The state behind the pages of rules, and what a person can do there. */
export function createRules() {
  const store = createStore<RulesState>(() => ({
    chosen: new Set(),
    news: null,
    packs: new Map(),
    policyRules: [],
    rules: null,
    trouble: null,
    uses: new Map(),
    view: wholeView,
  }));
  const fail = () => store.setState({ trouble: 'unread' });
  const source = createRulesSource({
    onFail: fail,
    onRules: (rules) => store.setState((before) => ({ rules, ...readAgain(before) })),
  });

  const make = async (kind: ChangeKind, { put = [], remove = [] }: Change): Promise<boolean> => {
    const count = put.length + remove.length;
    if (count === 0) return true;
    const { news, rules } = store.getState();
    const first = put[0] ?? rules?.find(({ id }) => id === remove[0]) ?? null;
    const id = crypto.randomUUID();
    // A press on the undo of the change before would be taken for one of this.
    store.setState({ news: null });
    const done = await source.change({ id, kind, put, remove });
    const change: ChangeNote = { count, first, hasMore: false, id, kind };
    if (done) store.setState({ news: { change, kind: 'made', undo: id }, trouble: null });
    else store.setState({ news, trouble: 'unsaved' });
    return done;
  };
  const takeBack = async (
    undo: string,
    change: ChangeNote,
    kind: 'undone' | 'redone',
  ): Promise<void> => {
    const by = crypto.randomUUID();
    try {
      const reply = await send('undoChange', { by, id: undo });
      const news: RuleNews =
        reply === 'undone' ? { change, kind, undo: by } : { kind: 'not-undone', why: reply };
      store.setState({ news, trouble: null });
    } catch {
      store.setState({ trouble: 'unsaved' });
    }
  };
  const known = ({ id }: CustomRule) =>
    store.getState().rules?.some((rule) => rule.id === id) ?? false;

  return {
    store,
    /** Reads the rules and what is known of them, and each change until the returned undo is called. */
    start: () => {
      const stops = [
        source.start(),
        watchDatabase(readUses, (uses) => store.setState({ uses }), fail),
        watchDatabase(readPackHeads, (packs) => store.setState({ packs }), fail),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    /** Takes in what the organisation set. */
    showPolicy: (policyRules: readonly CustomRule[]) => store.setState({ policyRules }),
    look: (part: Partial<RuleView>) =>
      store.setState(({ view }) => ({ view: { ...view, ...part } })),
    choose: (ids: readonly string[], isChosen: boolean) =>
      store.setState(({ chosen }) => {
        const next = new Set(chosen);
        for (const id of ids)
          if (isChosen) next.add(id);
          else next.delete(id);
        return { chosen: next };
      }),
    /** Keeps a rule as it was typed; a changed one shows at once. */
    saveRule: (rule: CustomRule) => make('save', { put: [rule] }),
    enable: (rules: readonly CustomRule[], enabled: boolean) =>
      make('enable', {
        put: rules
          .filter((rule) => rule.origin.kind !== 'policy' && rule.enabled !== enabled)
          .map((rule) => ({ ...rule, enabled })),
      }),
    setClient: (rules: readonly CustomRule[], client: string) =>
      make('save', {
        put: rules
          .filter((rule) => isOwn(rule) && rule.client !== client)
          .map((rule) => ({ ...rule, client })),
      }),
    duplicate: (rule: CustomRule) =>
      make('duplicate', { put: [copyOf(rule, { id: crypto.randomUUID(), now: Date.now() })] }),
    putFirst: (rule: CustomRule) =>
      make('order', { put: [putFirst(rule, store.getState().rules ?? [], Date.now())] }),
    /** Deletes those that are the person's own. */
    remove: (rules: readonly CustomRule[]) =>
      make('delete', {
        remove: rules.filter((rule) => isOwn(rule) && known(rule)).map(({ id }) => id),
      }),
    /** Takes back what the page speaks of, or makes it again. */
    undoNews: async () => {
      const { news } = store.getState();
      if (news === null || news.kind === 'not-undone') return;
      await takeBack(news.undo, news.change, news.kind === 'undone' ? 'redone' : 'undone');
    },
    /** Takes back an earlier change. */
    undo: (change: ChangeNote) => takeBack(change.id, change, 'undone'),
    dismissNews: () => store.setState({ news: null }),
  };
}
