import { useEffect } from 'preact/hooks';
import { DeletePart } from '@/components/options/data/DeletePart';
import { DraftSettings } from '@/components/options/drafts/DraftSettings';
import { LogDaysPart } from '@/components/options/log/LogDaysPart';
import { Place } from '@/components/options/Place';
import { Locked } from '@/components/ui/Locked';
import { deleteAllDrafts } from '@/utils/extension/drafts/change-drafts';
import type { Settings, SettingsChange } from '@/utils/plan/settings';
import { createDraftCounts } from '@/utils/stores/drafts-counts';
import { createLogSize } from '@/utils/stores/log-size';
import { useStore } from '@/utils/stores/use-store';

const draftCounts = createDraftCounts();
const logSize = createLogSize();

const isDone = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

interface KeptPartProps {
  readonly settings: Settings;
  readonly locale: string;
  readonly onChange: (change: SettingsChange) => void;
}

/** What is kept of a person's work, for how long, and its end. */
export function KeptPart({ settings, locale, onChange }: KeptPartProps) {
  const { counts } = useStore(draftCounts.store);
  const log = useStore(logSize.store);
  useEffect(draftCounts.start, []);
  useEffect(logSize.start, []);
  return (
    <>
      <DraftSettings settings={settings} onChange={onChange} />
      <Place name="log-days">
        <Locked by="logDays">
          <LogDaysPart settings={settings} onChange={onChange} />
        </Locked>
      </Place>
      <Place name="delete">
        <DeletePart
          drafts={counts?.total ?? null}
          log={log}
          locale={locale}
          onDeleteDrafts={() => isDone(deleteAllDrafts())}
          onDeleteLog={() => isDone(logSize.clear())}
        />
      </Place>
    </>
  );
}
