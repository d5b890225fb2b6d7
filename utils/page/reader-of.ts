/**
 * Reads of the page that a form field or picture named after a DOM property cannot fool: such names
 * shadow the properties of their form or document, in Chromium also for content scripts.
 */
/* @__NO_SIDE_EFFECTS__ */
export function readerOf<T>(prototype: object, property: string): (node: Node) => T {
  let at: object | null = prototype;
  while (at && !Object.hasOwn(at, property)) at = Object.getPrototypeOf(at);
  const get = at && Object.getOwnPropertyDescriptor(at, property)?.get;
  if (!get) return (node) => (node as unknown as Record<string, T>)[property] as T;
  return (node) => get.call(node) as T;
}
