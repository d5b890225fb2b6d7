/** @jsxImportSource react */
import { other } from '../shared/marks';
import { toggled } from '../shared/store';
import { marksOfRow, networks } from './networks';
import { type Post, store } from './store';

interface Props {
  drafts: readonly Post[];
  chosen: readonly string[];
}

/** Drafts: the network of a row is told by the path of its icon and by nothing else. */
export function DraftTable({ drafts, chosen }: Props) {
  return (
    <section className="sheet" aria-labelledby="bozze">
      <h2 id="bozze">Bozze</h2>
      <table {...other}>
        <thead>
          <tr {...other}>
            <th aria-label="Seleziona" />
            <th>Rete</th>
            <th>Testo</th>
            <th>Autore</th>
            <th>Modificata</th>
            <th aria-label="Azioni" />
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows must be recycled in place
            <DraftRow key={position} draft={draft} drafts={drafts} chosen={chosen} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DraftRow({ draft, drafts, chosen }: Props & { draft: Post }) {
  const on = chosen.includes(draft.id);
  return (
    <tr className={on ? 'picked' : undefined} {...marksOfRow(draft.networks, 'save-draft', on)}>
      <td>
        <input
          type="checkbox"
          aria-label="Seleziona la bozza"
          checked={on}
          onChange={() => store.change({ chosen: toggled(chosen, draft.id) })}
        />
      </td>
      <td className="icons">
        {draft.networks.map((id) => (
          <svg key={id} viewBox="0 0 24 24" fill={networks[id].color} aria-hidden="true">
            <path d={networks[id].path} />
          </svg>
        ))}
      </td>
      <td className="words">{draft.text}</td>
      <td>{draft.author}</td>
      <td className="dim">{draft.when}</td>
      <td className="tools">
        <button type="button">Modifica</button>
        <button
          type="button"
          onClick={() => store.change({ drafts: drafts.filter(({ id }) => id !== draft.id) })}
        >
          Elimina
        </button>
      </td>
    </tr>
  );
}
