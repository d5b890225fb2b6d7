import type { Day } from './day';
import type { Gist, ListChange } from './list-change';
import { findingsFor } from './query';
import type { Platform } from './schema';
import { statusOn } from './timeline';
import type { Action } from './vocabulary';

interface Entry {
  readonly platform: ListChange['platform'];
  readonly network: string | null;
  readonly action: Action | null;
  readonly gists: readonly Gist[];
}

type Spoken = Pick<ReturnType<typeof statusOn>, 'status' | 'span' | 'announcement'>;
const gistOf = ({ status, span, announcement }: Spoken): Gist => ({
  status,
  since: span?.since ?? null,
  announcement: announcement && { status: announcement.status, since: announcement.since },
});

function entriesOf(platforms: readonly Platform[], day: Day): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const put = (platform: Platform, network: string | null, action: Action | null, gist: Gist) => {
    const key = `${platform.id} ${network} ${action}`;
    const { id, name } = platform;
    const gists = [...(entries.get(key)?.gists ?? []), gist];
    entries.set(key, { platform: { id, name }, network, action, gists });
  };
  for (const platform of platforms) {
    if (platform.lifecycle) put(platform, null, null, gistOf(statusOn(platform.lifecycle, day)));
    for (const finding of findingsFor(platform, day))
      put(platform, finding.network, finding.action, gistOf(finding));
  }
  return entries;
}

/** Where several statements speak of one action, the first of which something else is said now. */
function firstDifference(was: readonly Gist[], is: readonly Gist[]) {
  const longer = was.length > is.length ? was : is;
  const at = longer.findIndex((_, index) => textOf(was[index]) !== textOf(is[index]));
  return { before: was[at] ?? null, after: is[at] ?? null };
}

const textOf = (value: unknown) => JSON.stringify(value ?? null);

/**
 * What `after` says differently from `before` on `day`, by platform and network; actions that
 * changed alike are told together. What only time changed is no difference: both are read on one day.
 */
export function diffLists(
  before: readonly Platform[],
  after: readonly Platform[],
  day: Day,
): ListChange[] {
  const [old, now] = [entriesOf(before, day), entriesOf(after, day)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const entry = is ?? was;
    if (!entry || textOf(was?.gists) === textOf(is?.gists)) return [];
    return [{ ...entry, ...firstDifference(was?.gists ?? [], is?.gists ?? []) }];
  });
  const alike = Map.groupBy(changed, ({ platform, network, before, after }) =>
    textOf([platform.id, network, before, after]),
  );
  return [...alike.values()].flatMap((same): ListChange[] => {
    const [first] = same;
    if (!first) return [];
    const { platform, network } = first;
    const actions = same.flatMap(({ action }) => action ?? []);
    return [{ platform, network, actions, before: first.before, after: first.after }];
  });
}
