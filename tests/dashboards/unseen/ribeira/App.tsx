/** @jsxImportSource react */
import { other } from '../shared/marks';
import { useStore } from '../shared/react';
import { AccountStep } from './AccountStep';
import { store } from './store';

const steps = ['Contas', 'Conteúdo', 'Data e hora'];

/** A wizard that asks where before it asks what. */
export function App() {
  const { chosen, step, text, ticks } = useStore(store);
  return (
    <>
      <header className="topo">
        <b>Ribeira</b>
        <a href="#calendario" {...other}>
          Calendário
        </a>
        <a href="#relatorios" {...other}>
          Relatórios
        </a>
        <span className="leve">Sincronizado há {Math.floor(ticks / 4)} s</span>
      </header>
      <main>
        <h1>Nova publicação</h1>
        <ol className="passos">
          {steps.map((name, index) => (
            <li key={name} aria-current={index + 1 === step ? 'step' : undefined}>
              {index + 1}. {name}
            </li>
          ))}
        </ol>
        {step === 1 ? (
          <AccountStep />
        ) : (
          <section className="cartao">
            <h2>O que quer dizer?</h2>
            <textarea
              aria-label="Texto"
              rows={5}
              value={text}
              onChange={({ target }) => store.change({ text: target.value })}
              {...other}
            />
          </section>
        )}
        <div className="rodape">
          <button type="button" {...other} onClick={() => store.change({ step: 1 })}>
            Voltar
          </button>
          <span className="leve">{chosen.length} selecionadas</span>
          <button
            type="button"
            className="seguir"
            {...other}
            onClick={() => store.change({ step: 2 })}
          >
            Continuar
          </button>
        </div>
      </main>
    </>
  );
}
