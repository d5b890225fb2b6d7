import type { Problem } from '@/utils/availability/parse';
import { isUnread, type Source } from './rule';

/** The problem of naming a network that there is not; none while the networks are unread. */
export function missingNetwork(
  source: Source,
  network: string,
  file: string,
  path: string,
): Problem[] {
  if (isUnread(source, 'networks.json')) return [];
  if (source.list.networks.some(({ id }) => id === network)) return [];
  const owner = source.list.networks.find(({ aliases }) => aliases.includes(network));
  const remedy = owner ? `write "${owner.id}"` : 'use an id from networks.json, or add it there';
  return [{ file, path, message: `there is no network "${network}": ${remedy}` }];
}

/** Causes whose network there is not. */
export const causeReferences = (source: Source): Problem[] =>
  source.list.causes.flatMap(({ network }, i) =>
    missingNetwork(source, network, 'causes.json', `causes.${i}.network`),
  );

/** Aliases that mean two networks. */
export const aliasesOf = ({ list: { networks } }: Source): Problem[] =>
  networks.flatMap((network, i) =>
    network.aliases.flatMap((alias, j) => {
      const other = networks.find(
        (candidate, k) =>
          candidate !== network &&
          // Of two networks with one alias the later is told; an id always wins.
          (candidate.id === alias || (k < i && candidate.aliases.includes(alias))),
      );
      if (!other) return [];
      const message = `"${alias}" already means the network ${other.id}: leave it with one of them`;
      return [{ file: 'networks.json', path: `networks.${i}.aliases.${j}`, message }];
    }),
  );
