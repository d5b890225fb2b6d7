const CAPITALS = /\p{Lu}/gu;

/** One or two letters that stand for a network. */
export const lettersOf = (label: string): string =>
  (label.match(CAPITALS) ?? [...label.trim().toUpperCase()]).slice(0, 2).join('');

interface NetworkGlyphProps {
  /** The network's id in the list. */
  readonly id: string;
  readonly label: string;
}

/**
 * The network's sign, always beside its name. Where the set of brand icons has none that may be used,
 * letters of its name show; the sheet of icons covers them where it has one.
 */
export const NetworkGlyph = ({ id, label }: NetworkGlyphProps) => (
  <span class="glyph" aria-hidden="true">
    <span>{lettersOf(label)}</span>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <use href={`/network-icons.svg#${id}`} />
    </svg>
  </span>
);
