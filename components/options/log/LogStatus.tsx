import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { Icon } from '@/components/ui/Icon';
import type { LogFormats } from './formats';

interface LogStatusProps {
  readonly isReading: boolean;
  readonly hasMore: boolean;
  readonly isSearch: boolean;
  /** How many rows the filter means, as far as that is known. */
  readonly total: number;
  /** How many of them are drawn. */
  readonly shown: number;
  readonly formats: LogFormats;
}

/** How many rows there are; in print, how many of them are printed. */
export function LogStatus(props: LogStatusProps) {
  const { formats, hasMore, isReading, isSearch, shown, total } = props;
  return (
    <>
      <p class="quiet screen-only" role="status">
        {isReading && isSearch
          ? i18n.t('log.reading')
          : countedOrNone(isSearch && hasMore ? 'log.countFound' : 'log.count', total)}
      </p>
      {hasMore && (
        <p class="quiet print-only">{i18n.t('log.printPart', [formats.number(shown)])}</p>
      )}
    </>
  );
}

/** That the log cannot be read or changed. */
export const LogTrouble = ({ failed }: { readonly failed: boolean }) => (
  <div role="alert" class="screen-only">
    {failed && (
      <p class="banner">
        <Icon name="alert" />
        <span>{i18n.t('log.failed')}</span>
      </p>
    )}
  </div>
);
