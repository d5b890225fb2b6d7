import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';

export interface ImportPartProps {
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onTemplate: () => void;
}

/** The first step of an import: a file that is chosen or dropped, or a text that is pasted. */
export function ImportPart({ isReading, onFile, onText, onTemplate }: ImportPartProps) {
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
      <FileChoice isReading={isReading} onFile={onFile} />
      <PasteText onText={onText} />
      <p class="hint">
        {i18n.t('move.tableHint')} <code dir="ltr">host, network, action, effect</code>
      </p>
      <button type="button" class="button plain compact start" onClick={onTemplate}>
        {i18n.t('move.template')}
      </button>
    </section>
  );
}

type FileChoiceProps = Pick<ImportPartProps, 'isReading' | 'onFile'>;

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
      <span class="quiet" role="status">
        {i18n.t(isReading ? 'move.reading' : 'move.drop')}
      </span>
    </div>
  );
}

function PasteText({ onText }: Pick<ImportPartProps, 'onText'>) {
  const [text, setText] = useState('');
  return (
    <details>
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
