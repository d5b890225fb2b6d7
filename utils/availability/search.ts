import type { Day } from './day';
import { webHosts } from './hosts';
import type { Network } from './network-schema';
import type { SearchTerms } from './package-schema';
import { type Finding, findingsFor } from './query';
import type { Platform } from './schema';
import { type StatusOnDay, statusOn } from './timeline';
import type { Action, Status } from './vocabulary';

/** What is looked for; an empty set means all. */
export interface ListQuery {
  readonly text: string;
  readonly platforms: readonly string[];
  readonly networks: readonly string[];
  readonly actions: readonly Action[];
  readonly statuses: readonly Status[];
}

export const everything: ListQuery = {
  text: '',
  platforms: [],
  networks: [],
  actions: [],
  statuses: [],
};

/** What the search knows besides the platforms. */
export interface SearchContext {
  readonly networks: readonly Network[];
  readonly terms: SearchTerms;
  readonly day: Day;
}

/** A text without case, accents and invisible marks, so that people find it as they type it. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}+]+/gu) ?? [];

/** Texts made ready to be searched, once however often they are. */
interface Haystack {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function haystackOf(texts: readonly string[]): Haystack {
  const text = texts.map(plain).join('\n');
  return { text, words: new Set(wordsIn(text)) };
}

/** One character means a whole word ("x"), more may be any part of one. */
const includesAll = (haystacks: readonly Haystack[], asked: readonly string[]): boolean =>
  asked.every((word) =>
    haystacks.some(({ text, words }) =>
      word.length === 1 ? words.has(word) : text.includes(word),
    ),
  );

const platformTexts = (platform: Platform) => [
  platform.id,
  platform.name,
  ...platform.formerNames,
  ...webHosts(platform, 'all'),
];

const networkTexts = ({ id, label, aliases, names, marks }: Network) => [
  id,
  label,
  ...aliases,
  ...names.map(({ name }) => name),
  ...marks.words,
];

/** A platform with what was found of it. */
export interface SearchHit {
  readonly platform: Platform;
  /** What is known of the whole product. */
  readonly lifecycle: StatusOnDay | null;
  readonly findings: readonly Finding[];
}

const isAmong = <T>(set: readonly T[], value: T) => set.length === 0 || set.includes(value);

/** Everything the list says on a day that fits `query`; the words of its text must all fit. */
export function search(
  platforms: readonly Platform[],
  query: ListQuery,
  { networks, terms, day }: SearchContext,
): SearchHit[] {
  const asked = wordsIn(query.text);
  const byNetwork = new Map(
    networks.map((network) => [network.id, haystackOf(networkTexts(network))]),
  );
  const known = new Map<string, Haystack>();
  const termsOf = (term: Status | Action): Haystack => {
    const texts: readonly string[] = { ...terms.statuses, ...terms.actions }[term] ?? [];
    const haystack = known.get(term) ?? haystackOf(texts);
    known.set(term, haystack);
    return haystack;
  };

  const fits = (own: Haystack, { network, action, status }: Finding) =>
    isAmong(query.networks, network) &&
    isAmong(query.actions, action) &&
    isAmong(query.statuses, status) &&
    includesAll(
      [own, byNetwork.get(network) ?? haystackOf([network]), termsOf(action), termsOf(status)],
      asked,
    );
  // A product as a whole answers only questions that ask for no network and no action.
  const fitsWhole = (own: Haystack, status: Status | null) =>
    query.networks.length + query.actions.length === 0 &&
    (status === null ? query.statuses.length === 0 : isAmong(query.statuses, status)) &&
    includesAll([own, ...(status === null ? [] : [termsOf(status)])], asked);

  return platforms
    .filter(({ id }) => isAmong(query.platforms, id))
    .flatMap((platform): SearchHit[] => {
      const own = haystackOf(platformTexts(platform));
      const lifecycle = platform.lifecycle && statusOn(platform.lifecycle, day);
      const findings = findingsFor(platform, day).filter((finding) => fits(own, finding));
      const isHit = findings.length > 0 || fitsWhole(own, lifecycle?.status ?? null);
      return isHit ? [{ platform, lifecycle, findings }] : [];
    });
}
