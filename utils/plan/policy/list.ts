/**
 * Changes a list as an organisation says: an entry without a sign stands for the whole list, `+id` adds
 * to what is there, `-id` takes away, and `-*` takes all away. Later entries count more.
 */
export function changedList(own: readonly string[], changes: readonly string[]): string[] {
  const start = isReplaced(changes) ? [] : own;
  return changes.reduce<string[]>(
    (list, change) => {
      const { id, sign } = parted(change);
      if (sign === '-' && id === '*') return [];
      const others = list.filter((each) => each !== id);
      return sign === '-' ? others : [...others, id];
    },
    [...start],
  );
}

/** Whether nothing is left of the list that was there. */
export const isReplaced = (changes: readonly string[]): boolean =>
  changes.some((change) => change === '-*' || !/^[+-]/.test(change));

/** Whether `id` is on, where all are unless a list says otherwise; the ids of a list without signs are the only ones. */
export function isOn(changes: readonly string[], id: string): boolean {
  const last = changes.findLast((change) => [id, '*'].includes(parted(change).id));
  if (last !== undefined) return parted(last).sign !== '-';
  return !changes.some((change) => !/^[+-]/.test(change));
}

/** The ids that a list names. */
export const idsIn = (changes: readonly string[]): string[] =>
  changes.map((change) => parted(change).id).filter((id) => id !== '*');

/** An entry with its sign; none is as good as `+`. */
export const parted = (change: string): { readonly id: string; readonly sign: '+' | '-' } => ({
  id: change.replace(/^[+-]/, ''),
  sign: change.startsWith('-') ? '-' : '+',
});
