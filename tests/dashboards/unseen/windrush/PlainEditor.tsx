/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { startEditor } from '@/tests/dashboards/mixpost/lexical-editor';
import { other } from '../shared/marks';

/** A Lexical editor that React never looks into. */
export function PlainEditor({ text, onText }: { text: string; onText(text: string): void }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ text, onText });
  latest.current = { text, onText };

  useEffect(() => {
    if (place.current === null) return;
    return startEditor(place.current, latest.current.text, (next) => latest.current.onText(next));
  }, []);

  return (
    <div
      ref={place}
      className="editor"
      role="textbox"
      aria-label="Text of the announcement"
      contentEditable
      suppressContentEditableWarning
      {...other}
    />
  );
}
