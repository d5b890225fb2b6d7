import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface DiffTextProps {
  readonly before: string;
  readonly after: string;
}

interface Piece {
  readonly kind: 'same' | 'new' | 'old';
  readonly text: string;
}

const whole = ({ before, after }: DiffTextProps): Piece[] => [
  { kind: 'old', text: before },
  { kind: 'new', text: after },
];

/** Longer texts are shown one after the other: comparing them word by word takes too long. */
const MOST = 5_000;

const lengthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

async function compare({ before, after }: DiffTextProps): Promise<Piece[]> {
  if (before.length + after.length > MOST) return whole({ after, before });
  // Few people import anything: what compares texts is loaded by those who do.
  const { diffWordsWithSpace } = await import('diff');
  const pieces = diffWordsWithSpace(before, after).map(
    ({ added, removed, value }): Piece => ({
      kind: added ? 'new' : removed ? 'old' : 'same',
      text: value,
    }),
  );
  // Two texts with little in common are easier to read one after the other than word by word.
  const kept = lengthOf(pieces.filter(({ kind }) => kind === 'same'));
  return kept * 2 < Math.min(before.length, after.length) ? whole({ after, before }) : pieces;
}

/** A text as it was and as it would be: what goes is struck through, what comes is underlined. */
export function DiffText({ before, after }: DiffTextProps) {
  const [pieces, setPieces] = useState(() => whole({ after, before }));
  useEffect(() => {
    let isShown = true;
    void compare({ after, before }).then(
      (compared) => isShown && setPieces(compared),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [before, after]);
  return (
    <span class="move-diff" dir="auto">
      {pieces.map(({ kind, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place.
        <Part key={at} kind={kind} text={text} />
      ))}
    </span>
  );
}

const Part = ({ kind, text }: Piece) => {
  if (text === '') return null;
  if (kind === 'same') return <span>{text}</span>;
  return kind === 'new' ? (
    <ins>
      <span class="spoken">{i18n.t('move.inserted')}</span>
      {text}
    </ins>
  ) : (
    <del>
      <span class="spoken">{i18n.t('move.deleted')}</span>
      {text}
    </del>
  );
};
