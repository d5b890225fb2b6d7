import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

const MOST_CHARACTERS = 280;
const MOST_LINES = 5;

interface PostTextProps {
  readonly text: string;
  /** Of which post it is, for those who do not see where the button stands. */
  readonly title: string;
}

/** The text of a post: its beginning, and all of it when wanted. */
export function PostText({ text, title }: PostTextProps) {
  const [isWhole, setIsWhole] = useState(false);
  const isLong = text.length > MOST_CHARACTERS || text.split('\n').length > MOST_LINES;
  const label = i18n.t(isWhole ? 'queue.showLess' : 'queue.showAll');
  return (
    <>
      <p class={isLong && !isWhole ? 'post-text folded' : 'post-text'} dir="auto">
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          class="button plain link"
          aria-expanded={isWhole}
          aria-label={i18n.t('queue.named', [label, title])}
          onClick={() => setIsWhole(!isWhole)}
        >
          {label}
        </button>
      )}
    </>
  );
}
