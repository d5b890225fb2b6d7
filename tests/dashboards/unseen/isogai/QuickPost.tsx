import { useRef } from 'preact/hooks';
import { marksOf, other } from '../shared/marks';
import { toggled } from '../shared/store';
import { type State, store } from './store';

/** The text belongs to the browser: it is read, and never rendered. */
export function QuickPost({ state }: { state: State }) {
  const box = useRef<HTMLDivElement>(null);
  const clear = () => {
    box.current?.replaceChildren();
    store.change({ text: '' });
  };
  return (
    <section class="box quick">
      <h2>クイック投稿</h2>
      <div class={state.text === '' ? 'words empty' : 'words'}>
        <div
          ref={box}
          contentEditable
          class="words-inner"
          onInput={({ currentTarget }) => store.change({ text: currentTarget.innerText })}
          {...other}
        />
      </div>
      <p class="pale">{state.text.length} 文字</p>
      <div class="services">
        {state.services.map(({ id, label, color }) => {
          const isOn = state.on.includes(id);
          return (
            <div key={id} class="service" {...marksOf(id, 'compose', isOn)}>
              <span class="dot" style={{ background: color }} />
              <span>{label}</span>
              <button
                type="button"
                role="switch"
                aria-checked={isOn}
                aria-label={label}
                class="switch"
                onClick={() => store.change({ on: toggled(state.on, id) })}
              >
                <span class="knob" />
              </button>
            </div>
          );
        })}
      </div>
      <div class="send">
        <button type="button" class="text-button" onClick={clear} {...other}>
          クリア
        </button>
        <button type="button" class="outline" {...other}>
          予約投稿
        </button>
        <button type="button" class="filled" onClick={clear} {...other}>
          今すぐ投稿
        </button>
      </div>
    </section>
  );
}
