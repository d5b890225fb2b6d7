import { i18n } from '#i18n';
import type { NoticeProps } from './NoticeCard';

/** What is opened below the message. */
export type Panel = 'none' | 'why' | 'elsewhere';

interface TogglesProps extends Pick<NoticeProps, 'byHand' | 'hidden' | 'written'> {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly onShowAnyway: () => void;
  readonly onPauseHere: () => void;
}

const keys = { why: 'notice.why', elsewhere: 'notice.elsewhere' } as const;

/** The quiet row: what can be opened, one at a time, and what is seldom needed. */
export function Toggles(props: TogglesProps) {
  const { byHand, onPanel, panel, written } = props;
  const hasOthers = written !== null && byHand.some(({ isLost }) => !isLost);
  const offered = hasOthers ? (['why', 'elsewhere'] as const) : (['why'] as const);
  return (
    <div class="aside">
      {offered
        .filter((each) => panel === 'none' || panel === each)
        .map((each) => (
          <button
            type="button"
            key={each}
            aria-expanded={panel === each}
            onClick={() => onPanel(panel === each ? 'none' : each)}
          >
            {i18n.t(panel === each ? 'notice.whyLess' : keys[each])}
          </button>
        ))}
      {props.hidden > 0 && (
        <button type="button" onClick={props.onShowAnyway}>
          {i18n.t('notice.showAnyway')}
        </button>
      )}
      <button type="button" onClick={props.onPauseHere}>
        {i18n.t('notice.pauseHere')}
      </button>
    </div>
  );
}
