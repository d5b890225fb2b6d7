import { isVerified } from '@/utils/availability/hosts';
import type { Problem } from '@/utils/availability/parse';
import type { Platform, Surface } from '@/utils/availability/schema';
import { evidenceOf, fileOf } from './entries';
import type { LintRule } from './rule';

interface Place {
  readonly platform: Platform;
  readonly path: string;
  readonly surface: Surface;
}

const problem = ({ platform, path }: Place, key: string, message: string): Problem => ({
  file: fileOf(platform),
  path: `${path}.${key}`,
  message,
});

function wrongBasis(place: Place): Problem[] {
  const { basis, evidence } = place.surface;
  const claimsHost = evidenceOf(place.platform, evidence).some(({ supports }) =>
    supports.includes('host'),
  );
  if (basis === 'source' && !claimsHost)
    return [
      problem(
        place,
        'evidence',
        'basis "source" needs evidence that supports "host": name it, or change the basis',
      ),
    ];
  if (basis === 'none' && claimsHost)
    return [
      problem(
        place,
        'basis',
        'basis "none" has evidence that supports "host": write basis "source", or leave the evidence out',
      ),
    ];
  return [];
}

function unrecognisable(place: Place): Problem[] {
  const { client, matches, paths, signatures } = place.surface;
  if (signatures.length > 0 && paths.length === 0)
    return [
      problem(place, 'signatures', 'signatures need paths on which to look for them: add paths'),
    ];
  if (place.platform.kind !== 'dashboard' || client !== 'web') return [];
  if (matches.length > 0 || paths.length === 0 || signatures.length > 0) return [];
  const message = 'paths on any host need a signature by which its pages are told: add signatures';
  return [problem(place, 'paths', message)];
}

function claimedTwice(places: readonly Place[]): Problem[] {
  const owners = new Map<string, Platform>();
  return places
    .filter(({ platform, surface }) => platform.kind === 'dashboard' && isVerified(surface))
    .flatMap((place) =>
      place.surface.matches.flatMap((match, i) => {
        const owner = owners.get(match) ?? place.platform;
        owners.set(match, owner);
        if (owner === place.platform) return [];
        const message = `${match} is claimed by ${owner.id} as well: narrow one, or give one basis "none"`;
        return [problem(place, `matches.${i}`, message)];
      }),
    );
}

/** A host is called verified for a reason and by one dashboard; elsewhere a signature decides. */
export const verifiedHosts: LintRule = {
  id: 'verified-hosts',
  check: ({ list }) => {
    const places = list.platforms.flatMap((platform) =>
      platform.surfaces.map((surface, i) => ({ platform, path: `surfaces.${i}`, surface })),
    );
    return [
      ...places.flatMap(wrongBasis),
      ...places.flatMap(unrecognisable),
      ...claimedTwice(places),
    ];
  },
};
