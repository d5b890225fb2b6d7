/** @jsxImportSource react */
import { useState } from 'react';
import { createEditor, Node } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import { other } from '../shared/marks';

interface Props {
  isShown: boolean;
  text: string;
  onText(text: string): void;
}

/** A Slate editor; it keeps its text, React only hears of it. */
export function VersionEditor({ isShown, text, onText }: Props) {
  const [editor] = useState(() => withReact(createEditor()));
  const [first] = useState(() => [{ type: 'paragraph', children: [{ text }] }]);
  return (
    <Slate
      editor={editor}
      initialValue={first}
      onChange={(value) => {
        const next = value.map((node) => Node.string(node)).join('\n');
        if (next !== text) onText(next);
      }}
    >
      <Editable
        className="version-text"
        placeholder="Say something about it"
        renderPlaceholder={({ attributes, children }) => <span {...attributes}>{children}</span>}
        {...(isShown ? other : {})}
      />
    </Slate>
  );
}
