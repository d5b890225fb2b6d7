/** How many of `items` come before the first for which `holds` is false; it must be false for all behind that one. */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let least = 0;
  let most = items.length;
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    const item = items[middle];
    if (item !== undefined && holds(item)) least = middle + 1;
    else most = middle;
  }
  return least;
}
