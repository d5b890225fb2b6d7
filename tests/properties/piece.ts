/** One element of a generated page, with what it is known to be. */
export interface Piece {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (Piece | string)[];
  readonly known: Known;
}

/** What the generator knows and the detector has to find out. */
export interface Known {
  /** The network that the element's own attributes or text are a mark of. */
  readonly mark?: string;
  /** The network that the whole control stands for. */
  readonly unit?: string;
  readonly is?: 'editor' | 'submit';
  /** Whether the content stands in an open shadow tree. */
  readonly shadow?: boolean;
  /** By which changes find it again, whatever else is left out of the page. */
  readonly key?: number;
}

export const piece = (
  tag: string,
  attributes: Piece['attributes'] = {},
  content: Piece['content'] = [],
  known: Known = {},
): Piece => ({ attributes, content, known, tag });

/** The same with more attributes, or with more known of it. */
export const altered = (
  { tag, attributes, content, known }: Piece,
  more: Piece['attributes'],
  alsoKnown: Known = {},
): Piece => piece(tag, { ...attributes, ...more }, content, { ...known, ...alsoKnown });

/** The same with a key for each piece, counted from `first` in the order of the page. */
export function withKeys(pieces: readonly Piece[], first = 0): Piece[] {
  let next = first;
  const keyed = ({ tag, attributes, content, known }: Piece): Piece => {
    const key = next++;
    const inner = content.map((it) => (typeof it === 'string' ? it : keyed(it)));
    return piece(tag, attributes, inner, { ...known, key });
  };
  return pieces.map(keyed);
}
