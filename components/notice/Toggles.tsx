import { i18n } from '#i18n';
import type { NoticeProps } from './NoticeCard';

/** What is opened below the message. */
export type Panel = 'none' | 'why' | 'elsewhere' | 'more' | 'report';

interface TogglesProps extends Pick<NoticeProps, 'byHand' | 'written'> {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}

const keys = { why: 'notice.why', elsewhere: 'notice.elsewhere', more: 'notice.more' } as const;
type Key = keyof typeof keys;

/** The quiet row: what can be opened, one at a time. */
export function Toggles({ byHand, onPanel, panel, written }: TogglesProps) {
  const hasOthers = written !== null && byHand.some(({ isLost }) => !isLost);
  const offered: readonly Key[] = ['why', ...(hasOthers ? (['elsewhere'] as const) : []), 'more'];
  // A report is reached through what is seldom needed, and closed as that is.
  const open = panel === 'report' ? 'more' : panel;
  return (
    <div class="aside">
      {offered
        .filter((each) => open === 'none' || open === each)
        .map((each) => (
          <button
            type="button"
            key={each}
            aria-expanded={open === each}
            onClick={() => onPanel(open === each ? 'none' : each)}
          >
            {i18n.t(open === each ? 'notice.whyLess' : keys[each])}
          </button>
        ))}
    </div>
  );
}
