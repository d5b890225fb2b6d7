import { useEffect, useState } from 'preact/hooks';

/** So near to the screen things are drawn, and more of them read. */
export const NEAR = '1500px';

/** How high an element is that is far from the screen; `null` as long as it is near. */
export function useFarHeight(element: { readonly current: Element | null }): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const near = new IntersectionObserver(
      (seen) => {
        const last = seen.at(-1);
        // What is not laid out has no height of its own.
        if (last?.isIntersecting) setHeight(null);
        else if (last && last.boundingClientRect.height > 0)
          setHeight(last.boundingClientRect.height);
      },
      { rootMargin: NEAR },
    );
    if (element.current) near.observe(element.current);
    return () => near.disconnect();
  }, [element]);
  return height;
}
