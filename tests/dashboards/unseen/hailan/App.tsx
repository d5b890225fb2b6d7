/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { other } from '../shared/marks';
import { PlacementCard } from './PlacementCard';
import { store } from './store';

const steps = ['目标', '受众', '创意', '版位', '预算'];
const menu = ['概览', '广告系列', '素材库', '受众', '报告', '账单'];

/** The fourth step of a campaign. */
export function App() {
  const [state, setState] = useState(store.read());
  useEffect(() => store.subscribe(() => setState(store.read())), []);
  const chosen = state.placements.filter(({ id }) => state.on.includes(id));
  const reach = chosen.reduce((sum, each) => sum + each.reach, 0) + (state.ticks % 7);
  return (
    <div class="console">
      <header class="console-top">
        <b>海蓝投放</b>
        {menu.map((name) => (
          <a key={name} href={`#${name}`} class={name === '广告系列' ? 'on' : ''} {...other}>
            {name}
          </a>
        ))}
        <span class="user">李明</span>
      </header>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step} class={step === '版位' ? 'on' : ''} {...other}>
            {step}
          </li>
        ))}
      </ol>
      <main>
        <section>
          <h1>选择版位</h1>
          <p class="dim">广告将展示在您打开的版位上，您可以随时更改。</p>
          <div class="cards">
            {state.placements.map((placement) => (
              <PlacementCard key={placement.id} placement={placement} on={state.on} />
            ))}
          </div>
        </section>
        <aside {...other}>
          <h2>预估效果</h2>
          <p>
            每日覆盖 <b>{reach}</b> 千人
          </p>
          <p class="dim">已打开 {chosen.length} 个版位</p>
        </aside>
      </main>
      <footer>
        <button type="button" {...other}>
          上一步
        </button>
        <button type="button" class="main" {...other}>
          下一步
        </button>
      </footer>
    </div>
  );
}
