const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** `text` in one line of at most `most` characters, none of them cut. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  let cut = 0;
  for (const { index } of characters.segment(line.slice(0, most))) cut = index;
  return `${line.slice(0, cut).replace(/[\s.,;:]+$/, '')}…`;
}
