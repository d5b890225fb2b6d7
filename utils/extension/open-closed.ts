/** The part of the browser's interface that opens closed shadow roots, where there is one. */
interface DomApi {
  readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

declare const chrome: DomApi | undefined;
declare const browser: DomApi | undefined;

const { dom } = (typeof browser === 'undefined' ? undefined : browser) ?? chrome ?? {};

/** In Firefox it is a property of elements, which only scripts of extensions see. */
const property = Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot')?.get;

/** The shadow root of an element although it is closed; `null` where there is none or none to be had. */
export function openClosed(element: Element): ShadowRoot | null {
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? property?.call(element) ?? null;
  } catch {
    return null;
  }
}
