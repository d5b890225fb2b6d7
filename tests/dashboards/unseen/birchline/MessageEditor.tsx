/** @jsxImportSource react */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { other } from '../shared/marks';

interface Props {
  text: string;
  onText(text: string): void;
}

/** React makes room for the editor once and does not look inside again. */
export function MessageEditor({ text, onText }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ text, onText });
  latest.current = { text, onText };

  useEffect(() => {
    const editor = new Editor({
      element: place.current,
      extensions: [StarterKit],
      content: `<p>${latest.current.text}</p>`,
      onUpdate: (update) => latest.current.onText(update.editor.getText()),
    });
    return () => editor.destroy();
  }, []);

  return (
    <div className="message" {...other}>
      <div ref={place} />
      <div className="messageTools">
        <button type="button">Media</button>
        <button type="button">Emoji</button>
        <button type="button">Hashtags</button>
        <button type="button">AI assist</button>
        <span className="count">{text.length}</span>
      </div>
    </div>
  );
}
