import type { Problem } from '@/utils/availability/parse';
import type { LintRule } from './rule';
import { isRecord, joined, type Place, placesOf } from './walk';

const sortedById = new Set(['statements', 'networks', 'causes']);

/** The first name that stands after one it belongs before, with that one. */
function misplaced(names: readonly string[]) {
  const index = names.findIndex((name, i) => i > 0 && name < (names[i - 1] ?? ''));
  return index < 0 ? null : { index, name: names[index] ?? '', before: names[index - 1] ?? '' };
}

function unsortedKeys(place: Place): Problem[] {
  if (!isRecord(place.value)) return [];
  const found = misplaced(Object.keys(place.value));
  if (!found) return [];
  const message = `"${found.name}" stands after "${found.before}": sort the keys by the alphabet`;
  return [{ file: place.file, path: joined(place, found.name), message }];
}

function unsortedIds(place: Place): Problem[] {
  if (!Array.isArray(place.value) || place.path !== place.key || !sortedById.has(place.key))
    return [];
  const items: readonly unknown[] = place.value;
  const ids = items.map((item) => (isRecord(item) && typeof item.id === 'string' ? item.id : null));
  if (ids.includes(null)) return [];
  const found = misplaced(ids.map(String));
  if (!found) return [];
  const message = `"${found.name}" stands after "${found.before}": sort ${place.key} by id`;
  return [{ file: place.file, path: `${place.path}.${found.index}.id`, message }];
}

/** Keys are in alphabetical order, and statements, networks and causes in that of their ids. */
export const sortedKeys: LintRule = {
  id: 'sorted-keys',
  check: ({ files }) =>
    placesOf(files).flatMap((place) => [...unsortedKeys(place), ...unsortedIds(place)]),
};
