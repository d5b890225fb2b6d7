import type { GuardedUnit } from './guard';
import type { Region } from './types';

/** A region with what is guarded in it: what one notice speaks about. */
export interface GuardedRegion {
  readonly region: Region;
  readonly units: readonly GuardedUnit[];
}

/** Each panel stands for itself; the lists of a page tell the same and are taken together. */
export function byRegion(units: readonly GuardedUnit[]): GuardedRegion[] {
  const lists = units.find(({ target }) => target.region.kind === 'list')?.target.region;
  const regions = new Map<Element, { region: Region; units: GuardedUnit[] }>();
  for (const unit of units) {
    const own = unit.target.region;
    const region = own.kind === 'list' && lists ? lists : own;
    const entry = regions.get(region.box) ?? { region, units: [] };
    entry.units.push(unit);
    regions.set(region.box, entry);
  }
  return [...regions.values()];
}
