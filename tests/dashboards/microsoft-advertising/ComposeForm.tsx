/** @jsxImportSource react */
import { type ReactNode, useId } from 'react';
import { RichEditor } from './RichEditor';
import { change, type State } from './store';
import { texts } from './texts';

interface Props {
  state: State;
  picker: ReactNode;
  onClose(path?: string): void;
}

/** Picker, editor, schedule and buttons, shared by the compose page and the quick post. */
export function ComposeForm({ state, picker, onClose }: Props) {
  const id = useId();
  const { text, selected, drafts, scheduled } = state;
  const ready = text !== '' && selected.length > 0;
  const post = { id: `own-${state.ticks}`, networks: selected, text, when: '10:00' };

  const finish = (patch: Partial<State>, path?: string) => {
    change({ ...patch, text: '' });
    onClose(path);
  };
  return (
    <div className="composeForm">
      {picker}
      <span className="fieldLabel">{texts.message}</span>
      <RichEditor text={text} onText={(next) => change({ text: next })} />
      <div className="scheduleRow">
        <label htmlFor={`${id}-date`}>{texts.date}</label>
        <input id={`${id}-date`} type="date" defaultValue="2026-12-01" />
        <label htmlFor={`${id}-time`}>{texts.time}</label>
        <input id={`${id}-time`} type="time" defaultValue="09:00" />
      </div>
      <div className="formButtons">
        <button
          type="button"
          className="primary"
          disabled={!ready}
          onClick={() => finish({ toast: texts.posted }, '/posts')}
        >
          {texts.postNow}
        </button>
        <button
          type="button"
          disabled={!ready}
          onClick={() =>
            finish({ scheduled: [post, ...scheduled], toast: texts.savedSchedule }, '/scheduled')
          }
        >
          {texts.schedule}
        </button>
        <button
          type="button"
          disabled={text === ''}
          onClick={() => finish({ drafts: [post, ...drafts], toast: texts.savedDraft }, '/drafts')}
        >
          {texts.saveDraft}
        </button>
        <button type="button" className="quiet" onClick={() => onClose('/home')}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}
