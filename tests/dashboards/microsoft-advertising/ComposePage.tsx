/** @jsxImportSource react */
import { glyphs } from '@/tests/dashboards/shared/glyphs';
import { AccountChips } from './AccountChips';
import { ComposeForm } from './ComposeForm';
import { life } from './life';
import { PostPreviews } from './PostPreviews';
import { change, type State, toggled } from './store';
import { texts } from './texts';

/** The compose panel as a page: no role, no form element. */
export function ComposePage({ state }: { state: State }) {
  return (
    <div className="composePage">
      <div className="composePanel">
        <div className="panelHead">
          <h1>{texts.createPost}</h1>
          <button type="button" className="iconButton" onClick={() => life.go('/home')}>
            <svg viewBox="0 0 24 24">
              <title>X</title>
              <path d={glyphs.close} />
            </svg>
          </button>
        </div>
        <div className="composeColumns">
          <ComposeForm
            state={state}
            onClose={(path = '/home') => life.go(path)}
            picker={
              <AccountChips
                chips={state.chips}
                selected={state.selected}
                onToggle={(id) => change({ selected: toggled(state.selected, id) })}
                onSort={life.recycle}
              />
            }
          />
          <PostPreviews chips={state.chips} text={state.text} />
        </div>
      </div>
      <p className="helpLine">{texts.helpText}</p>
    </div>
  );
}
