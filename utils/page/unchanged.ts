import { attributeOf, isElement } from './dom';

/** So many records are a flood anyway. */
const MOST = 1000;

/**
 * `records` without those of attributes that are, after all of it, what they were before: frameworks set
 * them at each key. They must tell old values.
 */
export function withoutUnchanged(records: readonly MutationRecord[]): readonly MutationRecord[] {
  if (records.length > MOST || !records.some(({ type }) => type === 'attributes')) return records;
  const known = new Map<Node, Map<string, boolean>>();
  return records.filter(({ type, target, attributeName: name, attributeNamespace, oldValue }) => {
    // One name may be that of two attributes.
    if (type !== 'attributes' || name === null || attributeNamespace || !isElement(target))
      return true;
    const attributes = known.get(target) ?? new Map<string, boolean>();
    known.set(target, attributes);
    // The first record tells what it was.
    const isChanged = attributes.get(name) ?? attributeOf(target, name) !== oldValue;
    attributes.set(name, isChanged);
    return isChanged;
  });
}
