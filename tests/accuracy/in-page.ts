/** A control that stands for X, and whether it is guarded as the sample says it must be. */
export interface Subject {
  readonly actions: string;
  readonly found: boolean;
  readonly html: string;
}

/** How long a subject was to be seen before it was guarded. */
export interface Sighting {
  /** Whether it was there when the page was first painted. */
  readonly first: boolean;
  frames: number;
  guarded: boolean;
}

/** What one document shows at one moment. */
export interface Look {
  readonly subjects: readonly Subject[];
  /** Guarded elements that must not be. */
  readonly wrong: readonly string[];
  /** Guarded elements of which the sample says nothing, one way or the other. */
  readonly unmarked: readonly string[];
  /** Of each element that must stay, whether it is to be seen. */
  readonly others: readonly boolean[];
  readonly errors: readonly string[];
}

declare global {
  interface Window {
    accuracy?: { look(): Look; takeSightings(): Sighting[] };
  }
}

/**
 * Runs in every document before its own scripts; it must not need anything from outside. It looks at every
 * frame only if frames are to be counted: that keeps the browser drawing.
 */
export function install(countsFrames: boolean): void {
  const guarded = '[data-compose-guard]';
  const hidden = '[data-compose-guard=hidden]';
  const warned = '[data-compose-guard=warned]';
  const subject = '[data-sample=subject]';
  const other = '[data-sample=other]';
  const editors = 'textarea,[contenteditable]:not([contenteditable=false])';
  const controls =
    'button,a[href],input:not([type=hidden]),select,summary,[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=option],[role=menuitem],[role=treeitem]';

  const rootsIn = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? rootsIn(shadowRoot) : [],
    ),
  ];
  const below = (top: ParentNode, selector: string) =>
    rootsIn(top).flatMap((root) => [...root.querySelectorAll(selector)]);
  const all = (selector: string) =>
    [document, ...(window.closedRoots ?? [])].flatMap((top) => below(top, selector));
  // Fields of a form can shadow its `parentNode`, so the way up is asked of the element's methods.
  const within = (element: Element, selector: string): Element | null => {
    const root = element.getRootNode();
    return (
      element.closest(selector) ?? (root instanceof ShadowRoot ? within(root.host, selector) : null)
    );
  };

  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return shown && width * height > 0;
  };
  // The browser draws these itself: where the list is closed, they never take room.
  const isNative = (element: Element) => element.matches('option,optgroup');
  const mayBeSeen = (element: Element) => element.getAttribute('data-sample-state') === 'warned';
  const isFound = (element: Element) => {
    if (mayBeSeen(element))
      return (
        (within(element, warned) ?? element.querySelector(warned)) !== null &&
        (isNative(element) || isVisible(element))
      );
    const isGone = isNative(element) || element.getClientRects().length === 0;
    return within(element, hidden) !== null && isGone;
  };

  const holdsOnlySubjects = (element: Element) =>
    below(element, subject).length > 0 &&
    below(element, other).length === 0 &&
    below(element, `${editors},${controls}`).every((each) => within(each, subject));
  const judge = (element: Element) => {
    if (within(element, subject) || holdsOnlySubjects(element)) return 'meant';
    const isMarked = within(element, other) || below(element, `${other},${subject}`).length > 0;
    const isEditor = element.matches(editors) || below(element, editors).length > 0;
    return isMarked || isEditor ? 'wrong' : 'unmarked';
  };
  const htmlOf = ({ outerHTML }: Element) => outerHTML.replace(/\s+/g, ' ').slice(0, 300);

  let isPainted = false;
  const sightings: Sighting[] = [];
  const known = new WeakMap<Element, Sighting>();
  const meet = (element: Element, first: boolean) => {
    const sighting: Sighting = { first, frames: 0, guarded: false };
    known.set(element, sighting);
    sightings.push(sighting);
    return sighting;
  };
  const sample = () => {
    requestAnimationFrame(sample);
    const isFirst = !isPainted;
    isPainted ||= performance.getEntriesByName('first-contentful-paint').length > 0;
    for (const element of all(subject)) {
      if (mayBeSeen(element)) continue;
      const sighting = known.get(element) ?? meet(element, isFirst);
      sighting.guarded ||= within(element, guarded) !== null;
      if (!sighting.guarded && isVisible(element)) sighting.frames += 1;
    }
  };
  if (countsFrames) sample();

  window.accuracy = {
    look: () => {
      const judged = Map.groupBy(all(guarded), judge);
      return {
        subjects: all(subject).map((element) => ({
          actions: element.getAttribute('data-sample-actions') ?? '',
          found: isFound(element),
          html: htmlOf(element),
        })),
        wrong: (judged.get('wrong') ?? []).map(htmlOf),
        unmarked: (judged.get('unmarked') ?? []).map(htmlOf),
        others: all(other).map(isVisible),
        errors: [...(window.appErrors ?? [])],
      };
    },
    takeSightings: () => sightings.splice(0),
  };
}
