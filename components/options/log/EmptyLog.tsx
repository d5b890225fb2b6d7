import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { Empty } from '@/components/ui/Empty';
import { LogTrouble } from './LogStatus';

interface EmptyLogProps {
  readonly failed: boolean;
  /** Whether the person has just deleted it. */
  readonly isDeleted: boolean;
  readonly logDays: number;
}

/** What the page shows where there is nothing in the log. */
export function EmptyLog({ failed, isDeleted, logDays }: EmptyLogProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone.
  useEffect(() => {
    if (isDeleted) title.current?.focus();
  }, [isDeleted]);
  return (
    <>
      <h1>{i18n.t('log.title')}</h1>
      <p class="quiet">
        {counted('log.intro', logDays)} <a href="#/data/log-days">{i18n.t('log.days')}</a>
      </p>
      <LogTrouble failed={failed} />
      {!failed && (
        <Empty>
          <h2 ref={title} tabIndex={-1}>
            {i18n.t(isDeleted ? 'log.deleted' : 'log.emptyTitle')}
          </h2>
          <p>{i18n.t('log.emptyText')}</p>
          <p class="quiet">{i18n.t('log.emptyExample')}</p>
        </Empty>
      )}
    </>
  );
}
