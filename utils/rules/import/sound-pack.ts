import type { Pack } from '@/utils/rules/pack/schema';
import { checkPack } from './check-pack';
import type { FileProblem } from './problem';

const kinds = ['networks', 'platforms', 'rules'] as const;
type Kind = (typeof kinds)[number];

/** At which places of the file those entries are that were understood; they keep their order. */
function placesOf(given: unknown, understood: readonly { readonly id: string }[]): number[] {
  const entries: readonly unknown[] = Array.isArray(given) ? given : [];
  let from = -1;
  return understood.map(({ id }) => {
    from = entries.findIndex((entry, at) => at > from && Object(entry).id === id);
    return from;
  });
}

/** A problem at an entry as the file numbers it. */
function renumbered(each: FileProblem, places: Readonly<Record<Kind, readonly number[]>>) {
  const [kind, at, ...rest] = each.path.split('.');
  const known = kinds.find((name) => name === kind);
  if (known === undefined || at === undefined) return each;
  return { ...each, path: [known, places[known][Number(at)] ?? at, ...rest].join('.') };
}

/**
 * Of a pack that was understood, as it was written in `input`, the entries with which nothing is wrong:
 * each whole, or not at all. `pack` is `null` where its name is wrong.
 */
export function soundPack(
  pack: Pack,
  input: unknown,
): { readonly pack: Pack | null; readonly problems: readonly FileProblem[] } {
  const problems = checkPack(pack, '');
  const given = Object(input);
  const places = {
    networks: placesOf(given.networks, pack.networks),
    platforms: placesOf(given.platforms, pack.platforms),
    rules: placesOf(given.rules, pack.rules),
  };
  const bad = new Set(problems.map(({ path }) => path.split('.', 2).join('.')));
  const sound = <T>(kind: Kind, entries: readonly T[]): T[] =>
    entries.filter((_, at) => !bad.has(`${kind}.${at}`));
  return {
    pack: bad.has('name')
      ? null
      : {
          ...pack,
          networks: sound('networks', pack.networks),
          platforms: sound('platforms', pack.platforms),
          rules: sound('rules', pack.rules),
        },
    problems: problems.map((each) => renumbered(each, places)),
  };
}
