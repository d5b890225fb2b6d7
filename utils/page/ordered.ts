import { rootOf } from './dom';

const { compareDocumentPosition, DOCUMENT_POSITION_FOLLOWING } = Node.prototype;

/** Whether `first` stands before `second`, or around it. */
export const precedes = (first: Element, second: Element) =>
  (compareDocumentPosition.call(first, second) & DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Elements that are asked for in the order in which they stand in their trees. */
export interface Ordered {
  readonly keys: () => Iterable<Element>;
  readonly has: (element: Element) => boolean;
  readonly add: (element: Element) => void;
  readonly delete: (element: Element) => void;
  /** They moved, so their order is another one. */
  readonly stir: () => void;
  /** Those in the tree of `root`: of a document, or of one shadow root. */
  readonly within: (root: Node) => readonly Element[];
}

/** Starts empty. Sorts when it is asked after a change. */
export function createOrdered(): Ordered {
  const elements = new Set<Element>();
  let sorted: Map<Node, Element[]> | null = null;

  const sort = () => {
    const byRoot = new Map<Node, Element[]>();
    for (const element of elements) {
      const root = rootOf(element);
      const beside = byRoot.get(root);
      if (beside) beside.push(element);
      else byRoot.set(root, [element]);
    }
    for (const each of byRoot.values()) each.sort((a, b) => (precedes(a, b) ? -1 : 1));
    return byRoot;
  };

  return {
    add: (element) => {
      elements.add(element);
      sorted = null;
    },
    delete: (element) => {
      if (elements.delete(element)) sorted = null;
    },
    has: (element) => elements.has(element),
    keys: () => elements.keys(),
    stir: () => {
      sorted = null;
    },
    within: (root) => {
      sorted ??= sort();
      return sorted.get(root) ?? [];
    },
  };
}
