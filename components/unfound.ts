import { type ComponentChild, type ComponentChildren, h, options } from 'preact';

// A page's `window.find` looks into closed shadow trees too: what it finds can then be read from the
// selection, and Firefox even gives the page the node. Neither browser looks into certain elements.
const isFirefox = import.meta.env.BROWSER === 'firefox';

/** The element of a card: Chromium finds nothing in an `object`, which draws what is in it as any other. */
export const CARD = (isFirefox ? 'section' : 'object') as 'section';

/** Of these a text is no text to be seen. */
const RAW = ['data', 'option', 'style', 'textarea', 'title'];

/** Firefox finds nothing in an option outside a list, whose own lines it does not break. */
function hideText(child: ComponentChild): ComponentChild {
  if ((typeof child !== 'string' && typeof child !== 'number') || child === '') return child;
  return h('option', { class: 'unfound', role: 'presentation' }, h('data', null, child));
}

const hideIn = (children: ComponentChildren): ComponentChildren =>
  Array.isArray(children) ? children.map(hideIn) : hideText(children as ComponentChild);

/** From now on all texts that this script draws are passed over where a page searches itself. */
export function hideFromFind(): void {
  if (!isFirefox) return;
  const before = options.vnode;
  options.vnode = (vnode) => {
    const { props, type } = vnode;
    if (typeof type === 'string' && !RAW.includes(type))
      Object.assign(props, { children: hideIn(props.children) });
    before?.(vnode);
  };
}
