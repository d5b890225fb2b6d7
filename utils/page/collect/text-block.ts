import { type ReadBlock, type TextPorts, weightOf } from './post-text';
import { placeIn } from './shared-words';

/** A row and its runs of words. */
export interface ReadRow {
  readonly row: Element;
  readonly blocks: readonly ReadBlock[];
}

/** Against what the other rows say of a place, so much counts the row itself. */
const OWN_PART = 0.3;

/**
 * Of a row's runs of words the one that is the post's text; `null` where none is. Where the texts stand in
 * rows that are built alike tells where it stands in this one.
 */
export function textBlockOf(
  { blocks, row }: ReadRow,
  beside: readonly ReadRow[],
  ports: TextPorts,
): ReadBlock | null {
  const weights = new Map<string, number>();
  for (const other of beside)
    for (const block of other.blocks) {
      const place = placeIn(other.row, block);
      weights.set(place, (weights.get(place) ?? 0) + weightOf(block, ports) / beside.length);
    }
  let best: ReadBlock | null = null;
  let most = 0;
  for (const block of blocks) {
    const own = weightOf(block, ports);
    const weight = own === 0 ? 0 : own * OWN_PART + (weights.get(placeIn(row, block)) ?? 0);
    if (weight > most) {
      best = block;
      most = weight;
    }
  }
  return best;
}
