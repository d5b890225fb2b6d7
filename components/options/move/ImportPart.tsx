import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLeft } from '@/components/options/left';
import { WorkBar } from '@/components/options/work/WorkBar';
import { Field } from '@/components/ui/Field';

/** The columns that a table needs, as they are typed. */
const TABLE_HEAD = 'host, network, action, effect';

/** The field for a text that is pasted. */
export const PASTED = 'import-text';

export interface ImportPartProps {
  /** How much of a file is read, between 0 and 1; `null` where none is being read. */
  readonly reading: number | null;
  readonly onCancel: () => void;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onTemplate: () => void;
}

/** The first step of an import: a file that is chosen or dropped, or a text that is pasted. */
export function ImportPart({ reading, onCancel, onFile, onText, onTemplate }: ImportPartProps) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  };
  return (
    <section
      class={isOver ? 'card stack move-drop over' : 'card stack move-drop'}
      aria-labelledby="move-import"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 id="move-import">{i18n.t('move.import')}</h2>
      <p class="hint">{i18n.t('move.importHint')}</p>
      <FileChoice isReading={reading !== null} onFile={onFile} />
      <WorkBar
        isOn={reading !== null}
        part={reading}
        label={i18n.t('work.reading')}
        onCancel={onCancel}
      />
      <PasteText onText={onText} />
      <p class="hint">
        {i18n.t('move.tableHint')} <code dir="ltr">{TABLE_HEAD}</code>
      </p>
      <button type="button" class="button plain compact start" onClick={onTemplate}>
        {i18n.t('move.template')}
      </button>
    </section>
  );
}

type FileChoiceProps = Pick<ImportPartProps, 'onFile'> & { readonly isReading: boolean };

function FileChoice({ isReading, onFile }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="row">
      <button
        type="button"
        class="button primary"
        aria-disabled={isReading}
        onClick={() => input.current?.click()}
      >
        {i18n.t('move.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again once it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <span class="quiet">{i18n.t('move.drop')}</span>
    </div>
  );
}

function PasteText({ onText }: Pick<ImportPartProps, 'onText'>) {
  const [text, setText] = useLeft(PASTED);
  return (
    <details open={text !== ''}>
      <summary>{i18n.t('move.paste')}</summary>
      <div class="stack move-paste">
        <Field id="move-text" label={i18n.t('move.pasteLabel')}>
          {(described) => (
            <textarea
              {...described}
              class="code"
              dir="ltr"
              rows={6}
              spellcheck={false}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </Field>
        <button type="button" class="button start" onClick={() => onText(text)}>
          {i18n.t('move.read')}
        </button>
      </div>
    </details>
  );
}
