/** @jsxImportSource react */
import { marksOf, other } from '../shared/marks';
import { useStore } from '../shared/react';
import { KeyForms } from './KeyForms';
import { PageTree } from './PageTree';
import { store } from './store';

const sections = ['प्रोफ़ाइल', 'टीम', 'जुड़े हुए खाते', 'बिल', 'सूचनाएँ', 'सुरक्षा'];

/** The settings of a tool. */
export function App() {
  const state = useStore(store);
  return (
    <div className="settings">
      <header className="top">
        <b>गुलमोहर</b>
        <span>सेटिंग</span>
        <span className="checked">{state.ticks % 60} सेकंड पहले जाँचा गया</span>
      </header>
      <nav className="side">
        {sections.map((name) => (
          <a key={name} href={`#${name}`} className={name === 'जुड़े हुए खाते' ? 'here' : ''} {...other}>
            {name}
          </a>
        ))}
      </nav>
      <main>
        <h1>जुड़े हुए खाते</h1>
        <p className="dim">इन खातों पर आपकी टीम पोस्ट कर सकती है।</p>
        <section className="box">
          <PageTree networks={state.networks} closed={state.closed} removed={state.removed} />
          <div className="adders">
            {state.networks.map(({ id, add }) => (
              <button key={id} type="button" {...marksOf(id, 'connect-account')}>
                + {add}
              </button>
            ))}
          </div>
        </section>
        <h2>API कुंजियाँ</h2>
        <KeyForms />
      </main>
    </div>
  );
}
