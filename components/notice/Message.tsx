import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** The extension's sign. */
export const Shield = () => (
  <svg class="shield" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 2 4 5v6c0 5.5 3.4 9.5 8 11 4.600-1.500 8-5.500 8-11V5l-8-3Zm-1 5h2v6h-2V7Zm0 8h2v2h-2v-2Z" />
  </svg>
);

interface MessageProps {
  readonly sentences: readonly string[];
  /** What still works; may be empty. */
  readonly still: string;
  /** Names of networks that are still selected. */
  readonly selected: readonly string[];
  readonly onFold: () => void;
  /** What else is to be said. */
  readonly children?: ComponentChildren;
  /** What stays in sight where the sentences have to be scrolled. */
  readonly below?: ComponentChildren;
}

/** What has happened, in a few sentences, and the button that folds them away. */
export const Message = ({ below, children, onFold, selected, sentences, still }: MessageProps) => (
  <div class="message">
    <Shield />
    <div class="body">
      <div class="said">
        {sentences.map((sentence) => (
          <p class="sentence" key={sentence}>
            {sentence}
          </p>
        ))}
        {still && <p class="still">{still}</p>}
        {selected.map((label) => (
          <p class="selected" key={label}>
            {i18n.t('notice.selected', [label])}
          </p>
        ))}
        {children}
      </div>
      {below}
    </div>
    <button
      type="button"
      class="fold"
      aria-label={i18n.t('notice.fold')}
      title={i18n.t('notice.fold')}
      onClick={onFold}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 11h14v2H5z" />
      </svg>
    </button>
  </div>
);
