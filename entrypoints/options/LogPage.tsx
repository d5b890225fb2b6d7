import { useEffect, useMemo } from 'preact/hooks';
import { LogView } from '@/components/options/log/LogView';
import { networkLabel } from '@/utils/plan/platform-view';
import { explainer } from '@/utils/plan/record/because';
import { createLog } from '@/utils/stores/log';
import { useStore } from '@/utils/stores/use-store';
import type { ListPageProps } from './list-page';
import { saveLog, savingLog } from './log-files';

// Filters stay as they are when a person comes back from a platform's page.
const log = createLog();
const MOST_PRINTED = 2_000;
const more = () => void log.more();

const afterDrawing = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** The activity log. */
export function Log({ state, locale, logDays }: ListPageProps & { readonly logDays: number }) {
  const { counts, ...shown } = useStore(log.store);
  const saving = useStore(savingLog.store);
  useEffect(log.start, []);
  const { list, catalog } = state;
  const names = useMemo(
    () => ({
      place: (id: string) => list.index.platforms[id]?.name ?? id,
      network: (id: string) => networkLabel(list, id),
    }),
    [list],
  );
  const explain = useMemo(() => explainer(list), [list]);
  if (counts === null && !shown.failed) return null;
  return (
    <LogView
      {...shown}
      {...{ explain, locale, logDays, names }}
      counts={counts ?? []}
      today={catalog.today}
      edition={catalog.edition.version}
      work={saving}
      onCancel={savingLog.cancel}
      onAsk={log.ask}
      onMore={more}
      onDelete={log.clear}
      onPrint={async () => {
        await log.atLeast(MOST_PRINTED);
        await afterDrawing();
        window.print();
      }}
      onSave={(file) =>
        saveLog(file, {
          source: log.all(),
          total: shown.found.reduce((sum, { count }) => sum + count, 0),
          filter: shown.filter,
          today: catalog.today,
          context: { explain, locale, names },
        })
      }
    />
  );
}
