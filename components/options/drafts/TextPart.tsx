import { i18n } from '#i18n';
import type { DraftText } from '@/utils/drafts/draft';
import { Counters } from './Counters';
import { type DraftDeeds, OpenButtons, openable } from './DraftActions';
import { ThreadPart } from './ThreadPart';
import type { DraftWords, Reachable } from './types';

const LEAST_ROWS = 4;
const MOST_ROWS = 14;
const LINE = 70;

/** So many lines that most of the text is seen. */
const rowsFor = (text: string) =>
  Math.min(
    MOST_ROWS,
    text
      .slice(0, MOST_ROWS * LINE)
      .split('\n')
      .reduce((rows, line) => rows + 1 + Math.floor(line.length / LINE), LEAST_ROWS - 3),
  );

interface TextPartProps extends Pick<DraftDeeds, 'onCopy' | 'onOpen'> {
  readonly id: string;
  readonly text: DraftText;
  readonly isOnly: boolean;
  readonly words: DraftWords;
  readonly onType: (text: string) => void;
}

const labelOf = ({ text, isOnly, words }: TextPartProps): string => {
  if (text.network !== null) return i18n.t('drafts.textFor', [words.networkLabel(text.network)]);
  return i18n.t(isOnly ? 'drafts.text' : 'drafts.textForAll');
};

const isSplit = (network: Reachable): network is Parameters<typeof ThreadPart>[0]['network'] =>
  network.id === 'x' && network.counting !== null;

/** One text of a draft: to change, count, copy, open in a network and split into a thread. */
export const TextPart = (props: TextPartProps) => {
  const { id, text, words, onType, onCopy, onOpen } = props;
  const own = text.network;
  const networks = openable(words).filter((each) => own === null || own === each.id);
  const split = words.networks.find(isSplit);
  return (
    <div class="card stack">
      <div class="field draft-field">
        <label for={id}>{labelOf(props)}</label>
        <textarea
          id={id}
          dir="auto"
          rows={rowsFor(text.text)}
          aria-describedby={`${id}-counts`}
          value={text.text}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </div>
      <div id={`${id}-counts`}>
        <Counters text={text.text} network={own} words={words} />
      </div>
      <div class="row">
        <button type="button" class="button compact" onClick={() => onCopy(text.text)}>
          {i18n.t('drafts.copy')}
        </button>
        <OpenButtons
          networks={networks.length > 0 ? networks : openable(words)}
          textOf={() => text.text}
          onOpen={onOpen}
        />
      </div>
      {split && (own === null || own === 'x') && (
        <ThreadPart {...{ id, words, onCopy, onOpen }} text={text.text} network={split} />
      )}
    </div>
  );
};
