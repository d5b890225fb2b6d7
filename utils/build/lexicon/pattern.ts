import { fold, NAME, squeeze } from '../../plan/text';

/** The pieces of a pattern: what is written between brackets is a choice. */
const choicesOf = (pattern: string): readonly (readonly string[])[] =>
  pattern
    .split(/[[\]]/)
    .map((piece, at) => (at % 2 === 1 ? piece.split('|') : [piece]))
    .filter((choice) => choice.length > 1 || choice[0] !== '');

/** A pattern as pages use it: folded, without spaces, `{n}` as one character. */
export const squeezePattern = (pattern: string): string =>
  pattern
    .replaceAll('{n}', NAME)
    .split(/([[\]|])/)
    .map((piece) => (/^[[\]|]$/.test(piece) ? piece : squeeze(fold(piece))))
    .join('');

/** All texts that a pattern stands for. */
export function expand(pattern: string): string[] {
  return choicesOf(pattern).reduce<string[]>(
    (texts, choice) => texts.flatMap((text) => choice.map((part) => text + part)),
    [''],
  );
}

/** The first two characters of all texts that a squeezed pattern stands for. */
export function startsOf(pattern: string): Set<string> {
  let open = new Set(['']);
  const starts = new Set<string>();
  for (const choice of choicesOf(pattern)) {
    const longer = [...open].flatMap((start) => choice.map((part) => (start + part).slice(0, 2)));
    open = new Set(longer.filter((start) => start.length < 2));
    for (const start of longer) if (start.length === 2) starts.add(start);
    if (open.size === 0) break;
  }
  for (const start of open) if (start !== '') starts.add(start);
  return starts;
}
