/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js';
import { Component } from 'react';
import { createPortal } from 'react-dom-16';
import { opener, other } from '../shared/marks';
import { ProfileMenu } from './ProfileMenu';
import { type State, store } from './store';

interface Own {
  editor: EditorState;
}

/** Holds the editor's state, as Draft.js wants it. */
export class Composer extends Component<{ state: State }, Own> {
  override state: Own = { editor: EditorState.createEmpty() };

  #write = (editor: EditorState) => {
    this.setState({ editor });
    store.change({ text: editor.getCurrentContent().getPlainText() });
  };

  override render() {
    const { profiles, selected, isListOpen, text } = this.props.state;
    return (
      <div className="Composer__box___2Ykd0">
        <h1>What would you like to share?</h1>
        <button
          type="button"
          className="Composer__pick___0aPl3"
          onClick={() => store.change({ isListOpen: !isListOpen })}
          {...opener}
        >
          {selected.length} of {profiles.length} profiles ▾
        </button>
        <div className="Composer__text___5Hd2w" {...other}>
          <Editor
            editorState={this.state.editor}
            onChange={this.#write}
            placeholder="Write your update"
            ariaLabel="Update"
          />
        </div>
        <div className="Composer__shadow___1Mvl7" {...other}>
          {text === '' ? 'Preview' : text}
        </div>
        <div className="Composer__foot___8eUy4">
          <i className="bi-x" title="Discard" {...other}>
            ✕
          </i>
          <button type="button" {...other}>
            Share Next
          </button>
          <button type="button" className="Composer__main___6Jw1c" {...other}>
            Add to Queue
          </button>
        </div>
        {isListOpen &&
          createPortal(<ProfileMenu profiles={profiles} selected={selected} />, document.body)}
      </div>
    );
  }
}
