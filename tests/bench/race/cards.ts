/** What the cards that are to be hidden say. */
export const HIT = { label: 'Post to X (Twitter)', button: 'Tweet' } as const;

const ELEMENTS_PER_CARD = 9;

function card(number: number, isHit: boolean): string {
  const label = isHit ? HIT.label : `Report of week ${number}`;
  const button = isHit ? HIT.button : `Open folder ${number}`;
  return `<div class="card"><div class="row"><i class="icon"></i><span class="label">${label}</span></div><div class="row"><button class="btn" type="button"><span>${button}</span></button><a class="link" href="#item-${number}"><i class="icon"></i></a></div></div>`;
}

/** Cards numbered from `first`; every `every`-th of them is a hit, none where that is 0. */
export const cards = (first: number, count: number, every: number): string =>
  Array.from({ length: count }, (_, index) =>
    card(first + index, every > 0 && index % every === 0),
  ).join('');

const FEED_CARDS = 6;

/** What the feed shows at its `turn`-th rendering. */
export const feed = (turn: number): string => cards(1_000_000 + turn * FEED_CARDS, FEED_CARDS, 0);

/** Cards with `elements` elements in all, `hits` of them to be hidden. */
export function cardsOfPage(elements: number, hits: number): string {
  const count = Math.floor((elements - 1) / ELEMENTS_PER_CARD);
  const every = Math.floor(count / hits);
  // The hits come first in their group, so one more may begin at the end.
  return cards(0, every * hits, every) + cards(every * hits, count - every * hits, 0);
}
