/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { collectErrors } from '@/tests/dashboards/shared/app-errors';
import { settingOf } from '@/tests/dashboards/shared/switches';

const asSource = settingOf('canvas') === 'srcdoc';

/** The post itself, in a frame of the same origin whose address starts with `blob:`. */
export function EditorCanvas({ title, onTitle }: { title: string; onTitle(title: string): void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [source] = useState(() => canvasDocument(title));
  const [address, setAddress] = useState<string>();

  useEffect(() => {
    if (asSource) return;
    const created = URL.createObjectURL(new Blob([source], { type: 'text/html' }));
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [source]);

  const listen = () => {
    const heading = frame.current?.contentDocument?.querySelector('h1');
    heading?.addEventListener('input', () => onTitle(heading.textContent));
  };
  return (
    <iframe
      ref={frame}
      name="editor-canvas"
      title="Editor canvas"
      className="editor-canvas"
      {...(asSource ? { srcDoc: source } : { src: address })}
      onLoad={listen}
    />
  );
}

function canvasDocument(title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <script>(${collectErrors})()</script>
    <style>
      body { max-width: 640px; margin: 48px auto; padding: 0 24px; color: #1e1e1e;
        font: 17px/28px Georgia, "Liberation Serif", serif; }
      h1 { font: 700 36px/44px "Liberation Sans", sans-serif; }
      h1, p { outline: none; }
    </style></head>
    <body class="block-editor-iframe__body">
      <h1 contenteditable="true" role="textbox" aria-label="Add title">${escaped}</h1>
      <p contenteditable="true" role="document" aria-label="Block: Paragraph"
        class="rich-text">Pumpkin, leek and a little ginger are all it takes.</p>
      <p contenteditable="true" role="document" aria-label="Block: Paragraph" class="rich-text"
        >We first shared this recipe on Twitter.</p>
    </body></html>`;
}
