import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedOrNone, figure } from '@/components/counted';
import { dayText } from '@/components/dates';
import { DeleteDrafts } from '@/components/options/drafts/DeleteDrafts';
import { DeleteLog } from '@/components/options/log/DeleteLog';
import type { Day } from '@/utils/availability/day';

interface DeletePartProps {
  /** How many drafts there are; `null` while that is not known. */
  readonly drafts: number | null;
  readonly log: { readonly count: number | null; readonly first: Day | null };
  readonly locale: string;
  /** Each is false when it failed. */
  readonly onDeleteDrafts: () => Promise<boolean>;
  readonly onDeleteLog: () => Promise<boolean>;
}

/** Deletes what was kept of a person's work. */
export function DeletePart({ drafts, log, locale, ...props }: DeletePartProps) {
  const [said, setSaid] = useState<'' | 'deleted' | 'failed'>('');
  const deleteLog = async () => setSaid((await props.onDeleteLog()) ? 'deleted' : 'failed');
  return (
    <section class="card stack" aria-labelledby="delete-kept">
      <h2 id="delete-kept">{i18n.t('data.delete')}</h2>
      <DeleteDrafts total={drafts} onDeleteAll={props.onDeleteDrafts} />
      <p class="hint">{countedOrNone('data.logLines', log.count ?? 0)}</p>
      {log.count !== null && log.first !== null && (
        <DeleteLog
          count={log.count}
          shownCount={figure(log.count)}
          shownDay={dayText(log.first, locale)}
          onDelete={() => void deleteLog()}
        />
      )}
      <p class="hint" role="status">
        {said !== '' && i18n.t(said === 'deleted' ? 'log.deleted' : 'log.failed')}
      </p>
      <p class="hint">{i18n.t('data.others')}</p>
    </section>
  );
}
