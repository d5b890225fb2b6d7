/** @jsxImportSource react */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { texts } from './texts';

/** A TipTap editor that React mounts once and then leaves alone. */
export function RichEditor({ text, onText }: { text: string; onText(text: string): void }) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const latest = useRef({ text, onText });
  latest.current = { text, onText };

  useEffect(() => {
    const created = new Editor({
      element: place.current,
      extensions: [StarterKit],
      content: { type: 'doc', content: paragraphs(latest.current.text) },
      editorProps: {
        attributes: { 'aria-label': texts.message, 'aria-multiline': 'true', role: 'textbox' },
      },
      onUpdate: (update) => latest.current.onText(update.editor.getText({ blockSeparator: '\n' })),
    });
    editor.current = created;
    return () => created.destroy();
  }, []);

  return (
    <div className="richEditor">
      <div className="editorTools">
        <button
          type="button"
          title={texts.bold}
          onClick={() => editor.current?.chain().focus().toggleBold().run()}
        >
          <b>B</b>
        </button>
        <button
          type="button"
          title={texts.italic}
          onClick={() => editor.current?.chain().focus().toggleItalic().run()}
        >
          <i>I</i>
        </button>
        <button
          type="button"
          title={texts.list}
          onClick={() => editor.current?.chain().focus().toggleBulletList().run()}
        >
          ≡
        </button>
        <span className="hint counter">
          {text.length} {texts.characters}
        </span>
      </div>
      <div className={text === '' ? 'editorBox isEmpty' : 'editorBox'}>
        <span className="editorPlaceholder" aria-hidden="true">
          {texts.placeholder}
        </span>
        <div ref={place} />
      </div>
    </div>
  );
}

function paragraphs(text: string) {
  return text.split('\n').map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }));
}
