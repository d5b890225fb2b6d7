import { useMemo } from 'preact/hooks';
import { plainLinkIn } from '@/utils/drafts/plain-link';
import { useText, type Written } from './use-written';

/** Says what a link costs, when the text holds one; there before its words, so that they are spoken. */
export function LinkWarning({
  sentences,
  written,
}: {
  readonly sentences: readonly string[];
  readonly written: Written;
}) {
  const text = useText(written);
  const hasLink = useMemo(() => plainLinkIn(text) !== null, [text]);
  return (
    <div class="selected" role="status">
      {hasLink && sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  );
}
