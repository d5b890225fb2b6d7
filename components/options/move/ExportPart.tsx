import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedOrNone, figure } from '@/components/counted';
import { useKept } from '@/components/options/left';
import { WorkBar } from '@/components/options/work/WorkBar';
import { Choice } from '@/components/ui/Choice';
import { Field } from '@/components/ui/Field';

/** What a person wants to have in a file. */
export type ExportWish =
  | {
      readonly kind: 'pack';
      readonly id: string;
      readonly name: string;
      readonly version: string;
      /** Words that the rules hold; empty for all. */
      readonly words: string;
    }
  | { readonly kind: 'backup'; readonly drafts: boolean; readonly log: boolean };

/** What became of it; sizes in millions of bytes. */
export type ExportReply =
  | { readonly kind: 'saved' | 'failed' | 'cancelled' }
  | { readonly kind: 'tooLarge'; readonly size: number; readonly most: number };

interface ExportPartProps {
  /** How many of the person's own rules hold all of some words. */
  readonly countOf: (words: string) => number;
  readonly hasAddresses: boolean;
  readonly onSave: (wish: ExportWish) => Promise<ExportReply>;
  /** How far the file is that is being put together. */
  readonly work: { readonly isOn: boolean; readonly part: number | null };
  readonly onCancel: () => void;
}

const ID = '[a-z0-9]+(-[a-z0-9]+)*';
const VERSION = '\\d+\\.\\d+\\.\\d+';

function replyText(reply: ExportReply): string {
  switch (reply.kind) {
    case 'saved':
      return i18n.t('move.saved');
    case 'failed':
      return i18n.t('move.saveFailed');
    case 'cancelled':
      return i18n.t('work.cancelledFile');
    case 'tooLarge':
      return i18n.t('move.saveTooLarge', [figure(reply.size), figure(reply.most)]);
  }
}

/** Saves rules to share, or a backup. */
export function ExportPart({ countOf, hasAddresses, onCancel, onSave, work }: ExportPartProps) {
  const [kind, setKind] = useState<ExportWish['kind']>('pack');
  const [said, setSaid] = useState('');
  const save = async (wish: ExportWish) => {
    setSaid('');
    setSaid(replyText(await onSave(wish)));
  };
  return (
    <section class="card stack" aria-labelledby="move-export">
      <h2 id="move-export">{i18n.t('move.export')}</h2>
      <fieldset class="group">
        <legend>{i18n.t('move.what')}</legend>
        {(['pack', 'backup'] as const).map((each) => (
          <Choice
            key={each}
            type="radio"
            name="export-kind"
            label={i18n.t(`move.${each}`)}
            hint={i18n.t(`move.${each}Hint`)}
            checked={kind === each}
            onChange={() => setKind(each)}
          />
        ))}
      </fieldset>
      {kind === 'pack' ? (
        <PackForm countOf={countOf} onSave={save} />
      ) : (
        <BackupForm hasAddresses={hasAddresses} onSave={save} />
      )}
      <WorkBar {...work} label={i18n.t('work.collecting')} onCancel={onCancel} />
      <p role="status">{said}</p>
    </section>
  );
}

interface FormProps {
  readonly onSave: (wish: ExportWish) => void;
}

interface TextProps {
  readonly name: 'which' | 'name' | 'packId' | 'version';
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly pattern?: string;
  readonly most?: number;
}

const Text = ({ name, value, onText, pattern, most = 80 }: TextProps) => (
  <Field id={`export-${name}`} label={i18n.t(`move.${name}`)} hint={i18n.t(`move.${name}Hint`)}>
    {(described) => (
      <input
        {...described}
        type="text"
        autocomplete="off"
        required={name !== 'which'}
        maxLength={most}
        pattern={pattern}
        value={value}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    )}
  </Field>
);

function PackForm({ countOf, onSave }: FormProps & Pick<ExportPartProps, 'countOf'>) {
  const [words, setWords] = useKept('export-words', '');
  const [name, setName] = useKept('export-name', i18n.t('move.myRules'));
  const [id, setId] = useKept('export-id', 'my-rules');
  const [version, setVersion] = useKept('export-version', '1.0.0');
  const count = countOf(words);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (count > 0) onSave({ id, kind: 'pack', name, version, words });
      }}
    >
      <Text name="which" value={words} onText={setWords} />
      <p role="status">{countedOrNone('move.chosen', count)}</p>
      <div class="move-head">
        <Text name="name" value={name} onText={setName} />
        <Text name="packId" value={id} onText={setId} pattern={ID} most={64} />
        <Text name="version" value={version} onText={setVersion} pattern={VERSION} most={20} />
      </div>
      <button type="submit" class="button primary start" aria-disabled={count === 0}>
        {i18n.t('move.save')}
      </button>
    </form>
  );
}

function BackupForm({ hasAddresses, onSave }: FormProps & Pick<ExportPartProps, 'hasAddresses'>) {
  const [drafts, setDrafts] = useState(false);
  const [log, setLog] = useState(false);
  return (
    <div class="stack">
      <Choice
        type="checkbox"
        name="export-drafts"
        label={i18n.t('move.withDrafts')}
        hint={i18n.t('move.withDraftsHint')}
        checked={drafts}
        onChange={setDrafts}
      />
      <Choice
        type="checkbox"
        name="export-log"
        label={i18n.t('move.withLog')}
        hint={i18n.t('move.withLogHint')}
        checked={log}
        onChange={setLog}
      />
      {hasAddresses && <p class="hint">{i18n.t('move.notIn')}</p>}
      <button
        type="button"
        class="button primary start"
        onClick={() => onSave({ drafts, kind: 'backup', log })}
      >
        {i18n.t('move.save')}
      </button>
    </div>
  );
}
