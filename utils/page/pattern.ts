/** A squeezed pattern, taken apart: one of each list after the other. */
export type Pieces = readonly (readonly string[])[];

/** Takes a squeezed pattern apart: what is written between brackets is a choice. */
export const piecesOf = (pattern: string): Pieces =>
  pattern.split(/[[\]]/).map((piece, at) => (at % 2 === 1 ? piece.split('|') : [piece]));

/** Whether the whole of a squeezed `label` is one of the texts that a pattern stands for. */
export function fits(pieces: Pieces, label: string, piece = 0, at = 0): boolean {
  const choice = pieces[piece];
  if (choice === undefined) return at === label.length;
  for (const part of choice)
    if (label.startsWith(part, at) && fits(pieces, label, piece + 1, at + part.length)) return true;
  return false;
}
