import { placeId } from './Place';

/** Parts of a page come when they are read; after that time an address leads nowhere. */
const WAIT_MS = 5_000;
/** So long it can be seen where an address led to. */
const MARKED_MS = 2_500;

const controls =
  ':is(input, select, textarea, button, summary, a[href]):not(:disabled, [hidden], [tabindex="-1"])';

/** What is focused in a place: its first control, of several choices the one that holds. */
function controlOf(place: HTMLElement): HTMLElement {
  const first = place.querySelector<HTMLElement>(controls);
  if (!first?.matches('[type="radio"]')) return first ?? place;
  return place.querySelector<HTMLElement>('[type="radio"]:checked') ?? first;
}

function showPlace(place: HTMLElement, signal: AbortSignal): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'center' });
  controlOf(place).focus({ preventScroll: true });
  place.setAttribute('data-found', '');
  const end = () => place.removeAttribute('data-found');
  const timer = setTimeout(end, MARKED_MS);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    end();
  });
}

/** Brings the place of that name into sight, focuses it and marks it for a moment, as soon as it is there. */
export function reveal(name: string, signal: AbortSignal): void {
  const find = () => {
    const place = document.getElementById(placeId(name));
    return place?.hasChildNodes() ? place : null;
  };
  const there = find();
  if (there) {
    showPlace(there, signal);
    return;
  }
  const watch = new MutationObserver(() => {
    const place = find();
    if (!place) return;
    watch.disconnect();
    showPlace(place, signal);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const stop = () => watch.disconnect();
  setTimeout(stop, WAIT_MS);
  signal.addEventListener('abort', stop);
}
