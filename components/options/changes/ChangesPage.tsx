import { i18n } from '#i18n';
import { UpcomingList } from '@/components/ui/UpcomingList';
import type { Change, Upcoming } from '@/utils/availability/changes';
import type { Day } from '@/utils/availability/day';
import type { ListChange } from '@/utils/availability/list-change';
import { NewsPart } from './NewsPart';
import { PeriodPart } from './PeriodPart';

export interface ChangesPageProps {
  readonly ahead: readonly Upcoming[];
  readonly news: readonly ListChange[];
  readonly visited: ReadonlySet<string>;
  readonly today: Day;
  readonly locale: string;
  readonly networkLabel: (id: string) => string;
  /** What is dated between two days. */
  readonly changesBetween: (from: string, to: string) => readonly Change[];
  readonly onSeen: () => void;
}

/** What is about to change, what is new in the list, and what changed between two days. */
export const ChangesPage = (props: ChangesPageProps) => (
  <>
    <h1>{i18n.t('changes.title')}</h1>
    <section class="card stack" aria-labelledby="ahead">
      <h2 id="ahead">{i18n.t('changes.ahead')}</h2>
      {props.ahead.length === 0 ? (
        <p class="hint">{i18n.t('changes.aheadNone')}</p>
      ) : (
        <UpcomingList {...props} changes={props.ahead} />
      )}
    </section>
    <NewsPart {...props} />
    <PeriodPart {...props} />
  </>
);
