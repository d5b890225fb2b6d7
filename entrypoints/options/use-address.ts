import { useEffect, useState } from 'preact/hooks';
import { reveal } from '@/components/options/reveal';
import { placeIn, type Route, routeOf } from '@/components/options/route';

interface Address {
  readonly route: Route;
  /** Grows with each page that is opened. */
  readonly visit: number;
}

/** The page that the address names; follows it, and leads on to the place on it that is named. */
export function useAddress(): Address {
  const [address, setAddress] = useState<Address>({ route: routeOf(location.hash), visit: 0 });
  useEffect(() => {
    const gone = new AbortController();
    let left = new AbortController();
    const lead = () => {
      left.abort();
      left = new AbortController();
      const place = placeIn(location.hash);
      if (place !== '') reveal(place, left.signal);
    };
    const follow = () => {
      setAddress(({ visit }) => ({ route: routeOf(location.hash), visit: visit + 1 }));
      window.scrollTo(0, 0);
      // Keyboards and screen readers go on at the new page, not at the link that led there.
      document.querySelector('main')?.focus({ preventScroll: true });
      lead();
    };
    // Who follows a link to where they are means its place.
    const again = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.target === '' && link.hash !== '' && link.hash === location.hash) follow();
    };
    window.addEventListener('hashchange', follow, { signal: gone.signal });
    document.addEventListener('click', again, { signal: gone.signal });
    lead();
    return () => {
      gone.abort();
      left.abort();
    };
  }, []);
  return address;
}
