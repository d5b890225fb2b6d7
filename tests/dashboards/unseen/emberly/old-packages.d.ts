// Neither package says what it holds; these are the parts that the sample uses.
declare module 'react-dom-16' {
  import type { ReactNode, ReactPortal } from 'react';

  export function render(view: ReactNode, container: Element): void;
  export function unmountComponentAtNode(container: Element): boolean;
  export function createPortal(view: ReactNode, container: Element): ReactPortal;
}

declare module 'draft-js' {
  import type { Component } from 'react';

  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): { getPlainText(): string };
  }
  export class Editor extends Component<{
    editorState: EditorState;
    onChange(next: EditorState): void;
    placeholder?: string;
    ariaLabel?: string;
  }> {}
}
