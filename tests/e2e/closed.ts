import type { CDPSession } from '@playwright/test';

/** What the browser tells about a node, closed shadow roots included. */
export interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

const inside = (node: Node): readonly Node[] => [
  ...(node.children ?? []),
  ...(node.shadowRoots ?? []),
  ...(node.contentDocument ? [node.contentDocument] : []),
];
/** A node and everything in it. */
export const all = (node: Node): Node[] => [node, ...inside(node).flatMap(all)];
const isQuiet = (node: Node) =>
  node.nodeName === 'STYLE' || attributeOf(node, 'class') === 'spoken';
/** All that a node says. */
export const textOf = (node: Node): string =>
  isQuiet(node) ? '' : node.nodeValue + inside(node).map(textOf).join(' ');
export const attributeOf = ({ attributes = [] }: Node, name: string) =>
  attributes.find((_, index) => index % 2 === 1 && attributes[index - 1] === name);
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All elements called `tag` in all frames of a page, with what their closed shadow roots hold. */
export async function find(session: CDPSession, tag: string): Promise<Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return all(root as unknown as Node).filter(({ nodeName }) => nodeName === tag.toUpperCase());
}

/** The middle of a node, in the viewport of its page. */
export async function centre(session: CDPSession, { nodeId }: Node) {
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
