import type { ChangeKind, MadeChange } from './change';
import { sameRow } from './same-row';
import type { CustomRule } from './schema';

/** What is told of a change, without all that it changed. */
export interface ChangeHead {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly kind: ChangeKind;
  /** How many rules it changed. */
  readonly count: number;
  /** One of them, as it was afterwards or, where it went, before. */
  readonly first: CustomRule | null;
  /** Whether it changed other things than rules as well. */
  readonly hasMore: boolean;
  /** Whether it can be taken back, and why not: that was done, or what it changed was changed since. */
  readonly state: 'stands' | 'undone' | 'changed-since';
  /** The change that it took back, where that is told as well. */
  readonly undid: Omit<ChangeHead, 'state' | 'undid'> | null;
}

/** What a change says of itself and of rules; `waiting` are rules that were imported. */
const ofRules: readonly string[] = ['at', 'id', 'kind', 'rules', 'undoneBy', 'waiting'];

/** Whether a newer version kept something else in a change: settings, packs, drafts. */
function holdsMore(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object') return value !== undefined && value !== false;
  if (value === null) return false;
  return Object.entries(value).some(([name, part]) => !ofRules.includes(name) && holdsMore(part));
}

function stateOf(
  { rules, undoneBy }: MadeChange,
  current: ReadonlyMap<string, CustomRule>,
): ChangeHead['state'] {
  if (undoneBy !== null) return 'undone';
  const isAsLeft = rules.every(({ after, id }) => sameRow(current.get(id) ?? null, after));
  return isAsLeft ? 'stands' : 'changed-since';
}

/** The head of `change`, where the rules are as in `current`. */
export function headOfChange(
  change: MadeChange,
  current: ReadonlyMap<string, CustomRule>,
): ChangeHead {
  const { at, id, kind, rules } = change;
  const [first] = rules;
  return {
    at,
    count: rules.length,
    first: first?.after ?? first?.before ?? null,
    hasMore: holdsMore(change),
    id,
    kind,
    state: stateOf(change, current),
    undid: null,
  };
}

/** The same heads, each with what it took back; `undid` names that by the id of who took it back. */
export function withUndone(
  heads: readonly ChangeHead[],
  undid: ReadonlyMap<string, string>,
): readonly ChangeHead[] {
  const known = new Map(heads.map((head) => [head.id, head]));
  return heads.map((head) => {
    const taken = known.get(undid.get(head.id) ?? '');
    return taken ? { ...head, undid: taken } : head;
  });
}
