/** @jsxImportSource react */
import type { ReactElement } from 'react';
import * as dom from 'react-dom';

/** The types at hand are of a version that no longer has these. */
interface LegacyDom {
  render(view: ReactElement, container: Element): void;
  unmountComponentAtNode(container: Element): boolean;
}
const { render, unmountComponentAtNode } = dom as unknown as LegacyDom;

/** Mounts as versions before 18 do, and returns how to unmount. */
export function mountLegacy(view: ReactElement): () => void {
  const container = document.createElement('div');
  document.querySelector('#app')?.replaceChildren(container);
  render(view, container);
  return () => unmountComponentAtNode(container);
}
