import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, countedOrNone } from '@/components/counted';
import { Field } from '@/components/ui/Field';
import { csvFormats } from '@/utils/drafts/csv/formats';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { Downloads } from './Downloads';
import { ExportNotes } from './ExportNotes';
import { type ExportTarget, exportFiles, exportTools } from './export-files';
import type { QueueNetworks } from './queue-networks';

export interface ExportPartProps {
  readonly posts: readonly QueueEntry[];
  /** Whether they were ticked by the person; else they are all that are shown. */
  readonly isSelection: boolean;
  readonly networks: QueueNetworks;
  readonly now: number;
  readonly locale: string;
  readonly onChooseNone: () => void;
}

const ALARM_MINUTES = 10;
const MOST_MINUTES = 10_080;
const targets: readonly ExportTarget[] = ['calendar', ...exportTools];

/** Takes posts to another tool or to a calendar, as files. */
export function ExportPart(props: ExportPartProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="card export" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{i18n.t('queue.export')}</summary>
      {isOpen && <ExportChoice {...props} />}
    </details>
  );
}

function ExportChoice(props: ExportPartProps) {
  const { posts, isSelection, networks } = props;
  const [target, setTarget] = useState<ExportTarget>('buffer');
  const [alarmMinutes, setAlarmMinutes] = useState(ALARM_MINUTES);
  const [now] = useState(props.now);
  const files = useMemo(
    () => exportFiles(posts, target, { alarmMinutes, networks, now }),
    [posts, target, alarmMinutes, networks, now],
  );
  const count = posts.length;
  return (
    <div class="stack">
      <p class="hint">{i18n.t('queue.exportHint')}</p>
      <div class="row">
        <p role="status">
          {isSelection
            ? counted('queue.exportSelected', count)
            : countedOrNone('queue.exportAll', count)}
        </p>
        {isSelection && (
          <button type="button" class="button plain compact" onClick={props.onChooseNone}>
            {i18n.t('queue.clearSelection')}
          </button>
        )}
      </div>
      <div class="export-choices">
        <Field id="export-to" label={i18n.t('queue.exportTo')}>
          {(described) => (
            <select
              {...described}
              value={target}
              onChange={({ currentTarget }) =>
                setTarget(targets.find((each) => each === currentTarget.value) ?? 'buffer')
              }
            >
              {targets.map((id) => (
                <option key={id} value={id}>
                  {id === 'calendar' ? i18n.t('queue.calendar') : csvFormats[id].tool}
                </option>
              ))}
            </select>
          )}
        </Field>
        {target === 'calendar' && <AlarmField minutes={alarmMinutes} onChange={setAlarmMinutes} />}
      </div>
      <ExportNotes posts={posts} target={target} now={props.now} locale={props.locale} />
      <Downloads files={files} />
    </div>
  );
}

interface AlarmFieldProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

const AlarmField = ({ minutes, onChange }: AlarmFieldProps) => (
  <Field id="export-alarm" label={i18n.t('queue.alarm')}>
    {(described) => (
      <input
        {...described}
        type="number"
        min={0}
        max={MOST_MINUTES}
        step={1}
        value={minutes}
        onChange={({ currentTarget }) => {
          const typed = Math.round(currentTarget.valueAsNumber);
          const kept = Number.isNaN(typed) ? ALARM_MINUTES : typed;
          onChange(Math.min(Math.max(kept, 0), MOST_MINUTES));
        }}
      />
    )}
  </Field>
);
