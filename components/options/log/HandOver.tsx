import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { WorkBar } from '@/components/options/work/WorkBar';
import { Field } from '@/components/ui/Field';

/** The files in which the log is handed over. */
export type LogFile = 'csv' | 'json';

export interface HandOverProps {
  readonly client: string;
  readonly onClient: (name: string) => void;
  /** Each is done when its promise is. */
  readonly onPrint: () => Promise<void>;
  readonly onSave: (file: LogFile) => Promise<'saved' | 'cancelled'>;
  /** How far the file is that is being put together. */
  readonly work: { readonly isOn: boolean; readonly part: number | null };
  readonly onCancel: () => void;
}

type Said = '' | 'busy' | 'saved' | 'cancelled' | 'failed';

const files = [
  ['csv', 'log.csv'],
  ['json', 'log.json'],
] as const satisfies readonly (readonly [LogFile, string])[];

/** What the filters leave, as a print for a client or as a file. */
export function HandOver({ client, onClient, onPrint, onSave, ...props }: HandOverProps) {
  const [said, setSaid] = useState<Said>('');
  const run = async (work: () => Promise<Said>) => {
    setSaid('busy');
    setSaid(await work().catch(() => 'failed' as const));
  };
  return (
    <section class="card stack" aria-labelledby="log-hand-over">
      <h2 id="log-hand-over">{i18n.t('log.handOver')}</h2>
      <p class="hint">{i18n.t('log.handOverHint')}</p>
      <Field id="log-client" label={i18n.t('log.client')} hint={i18n.t('log.clientHint')}>
        {(described) => (
          <input
            {...described}
            type="text"
            autocomplete="off"
            maxLength={120}
            value={client}
            onInput={(event) => onClient(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => void run(() => onPrint().then(() => ''))}
        >
          {i18n.t('log.print')}
        </button>
        {files.map(([file, label]) => (
          <button
            type="button"
            class="button"
            key={file}
            onClick={() => void run(() => onSave(file))}
          >
            {i18n.t(label)}
          </button>
        ))}
        <span role="status">
          {said === 'busy' && i18n.t('log.preparing')}
          {said === 'saved' && i18n.t('log.saved')}
          {said === 'cancelled' && i18n.t('work.cancelledFile')}
          {said === 'failed' && i18n.t('log.failed')}
        </span>
      </div>
      <WorkBar {...props.work} label={i18n.t('work.collecting')} onCancel={props.onCancel} />
    </section>
  );
}
