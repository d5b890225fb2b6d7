import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { clientNote, type NoteFormat } from '@/components/note';
import type { PlatformView } from '@/utils/plan/platform-view';

interface ClientNoteProps {
  readonly view: PlatformView;
  readonly today: string;
  readonly locale: string;
  /** Puts a text on the clipboard; false when the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

const formats = [
  ['text', 'platform.copyText'],
  ['markdown', 'platform.copyMarkdown'],
] as const satisfies readonly (readonly [NoteFormat, string])[];

/** A note that tells a client what works, copied in one click. */
export function ClientNote({ view, today, locale, onCopy }: ClientNoteProps) {
  const [shown, setShown] = useState<NoteFormat>('text');
  const [result, setResult] = useState<'' | 'copied' | 'failed'>('');
  const noteIn = (format: NoteFormat) => clientNote(view, { format, today, locale });
  const copy = async (format: NoteFormat) => {
    setShown(format);
    setResult((await onCopy(noteIn(format))) ? 'copied' : 'failed');
  };
  return (
    <section class="card stack" aria-labelledby="note">
      <h2 id="note">{i18n.t('platform.note')}</h2>
      <p class="hint">{i18n.t('platform.noteHint')}</p>
      <div class="row">
        {formats.map(([format, label]) => (
          <button type="button" class="button" key={format} onClick={() => void copy(format)}>
            {i18n.t(label)}
          </button>
        ))}
        <span role="status">
          {result === 'copied' && i18n.t('platform.copied')}
          {result === 'failed' && i18n.t('platform.copyFailed')}
        </span>
      </div>
      <details open={result === 'failed'}>
        <summary>{i18n.t('platform.notePreview')}</summary>
        <pre class="note-text">{noteIn(shown)}</pre>
      </details>
    </section>
  );
}
