import { i18n } from '#i18n';
import type { NoticeProps } from './NoticeCard';

interface MoreProps
  extends Pick<
    NoticeProps,
    'hidden' | 'mayPause' | 'onPauseHere' | 'onShowAnyway' | 'onSnooze' | 'onWarnHere'
  > {
  readonly onReport: () => void;
}

/** What is seldom needed: to see more, to be told less, and to say that something is wrong. */
export function More({ hidden, mayPause, onReport, onSnooze, ...props }: MoreProps) {
  const offered: readonly (readonly [string, () => void])[] = [
    ...(hidden > 0
      ? ([
          [i18n.t('notice.showAnyway'), props.onShowAnyway],
          [i18n.t('notice.warnHere'), props.onWarnHere],
        ] as const)
      : []),
    ...(mayPause ? ([[i18n.t('notice.pauseHere'), props.onPauseHere]] as const) : []),
    [i18n.t('notice.snoozeHour'), () => onSnooze('hour')],
    [i18n.t('notice.snoozeToday'), () => onSnooze('today')],
    [i18n.t('notice.notRight'), onReport],
  ];
  return (
    <>
      {offered.map(([name, onPress]) => (
        <button type="button" key={name} onClick={onPress}>
          {name}
        </button>
      ))}
    </>
  );
}
