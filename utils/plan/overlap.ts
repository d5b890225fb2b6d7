import { hostMatches } from '@/utils/availability/hosts';
import { type IndexedList, platformIdOn } from '@/utils/availability/list-index';
import { specificity, type Whereabouts } from '@/utils/rules/order';
import type { CustomRule } from '@/utils/rules/schema';

type Place = CustomRule['place'];

/** A host that a pattern means. */
export const baseOf = (pattern: string) => pattern.replace(/^\*\./, '');
/** Pages on which a rule for `place` holds: one for each host that it names. */
function pagesOf(place: Place, { index }: IndexedList): Whereabouts[] {
  if (place.kind === 'host') {
    const host = baseOf(place.host);
    return [{ host, platform: platformIdOn(index, host) ?? null }];
  }
  const hosts = index.platforms[place.platform]?.hosts ?? [];
  return ['', ...hosts.map(baseOf)].map((host) => ({ host, platform: place.platform }));
}

/** Whether `outer` holds on every page on which `inner` does. */
export function covers(outer: Place, inner: Place, list: IndexedList): boolean {
  if (inner.kind === 'host' && outer.kind === 'host')
    return (
      hostMatches(outer.host, baseOf(inner.host)) &&
      (outer.host.startsWith('*.') || !inner.host.startsWith('*.'))
    );
  if (inner.kind === 'host') return !inner.host.startsWith('*.') && meet(outer, inner, list);
  return outer.kind === 'platform' && outer.platform === inner.platform;
}

/** Whether there are pages on which both hold. */
export const meet = (a: Place, b: Place, list: IndexedList) => commonPage(a, b, list) !== undefined;

/** A page on which both hold. */
export function commonPage(a: Place, b: Place, list: IndexedList): Whereabouts | undefined {
  return [...pagesOf(a, list), ...pagesOf(b, list)].find(
    (page) => specificity({ place: a }, page) !== null && specificity({ place: b }, page) !== null,
  );
}
