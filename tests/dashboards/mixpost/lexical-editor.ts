import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createEditor,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';

/** Makes an element a plain Lexical editor; returns how to stop. */
export function startEditor(
  root: HTMLElement,
  text: string,
  changed: (text: string) => void,
): () => void {
  const editor = createEditor({
    namespace: 'composer',
    onError: (error) => {
      window.appErrors.push(`lexical: ${String(error)}`);
    },
  });
  const undo = [...bindKeys(editor), editor.registerTextContentListener(changed)];
  editor.setRootElement(root);
  editor.update(() => {
    const lines = text
      .split('\n\n')
      .map((line) => $createParagraphNode().append($createTextNode(line)));
    $getRoot()
      .clear()
      .append(...lines);
  });
  return () => {
    for (const stop of undo) stop();
    editor.setRootElement(null);
  };
}

/** The core of Lexical dispatches commands and leaves it to plugins to obey them. */
function bindKeys(editor: LexicalEditor): (() => void)[] {
  const priority = COMMAND_PRIORITY_EDITOR;
  return [
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) => {
        const inserted = typeof event === 'string' ? event : (event.data ?? '');
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(inserted);
        return true;
      },
      priority,
    ),
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.deleteCharacter(isBackward);
        return true;
      },
      priority,
    ),
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertParagraph();
        return true;
      },
      priority,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent)) return false;
        event.preventDefault();
        $insertNodes([$createTextNode(event.clipboardData?.getData('text/plain') ?? '')]);
        return true;
      },
      priority,
    ),
  ];
}
