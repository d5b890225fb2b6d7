/** @jsxImportSource react */
import { marksOf, other } from '../shared/marks';
import { marksOfRow, type NetworkId, networkIds, networks } from './networks';
import { type Post, store } from './store';

interface Props {
  posts: readonly Post[];
  filter: NetworkId | 'all';
  ticks: number;
}

/** Past posts: tabs name networks by text, rows by the label of a coloured disc. */
export function PostTable({ posts, filter, ticks }: Props) {
  const shown = posts.filter((post) => filter === 'all' || post.networks.includes(filter));
  return (
    <section className="sheet" aria-labelledby="pubblicati">
      <h2 id="pubblicati">Post pubblicati</h2>
      <div className="tabs" role="tablist" aria-label="Filtra per rete" {...other}>
        {(['all', ...networkIds] as const).map((id) => (
          <FilterTab key={id} id={id} on={filter === id} />
        ))}
      </div>
      <table {...other}>
        <thead>
          <tr {...other}>
            <th>Rete</th>
            <th>Testo</th>
            <th>Autore</th>
            <th>Data</th>
            <th>Interazioni</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((post, position) => (
            <PostRow key={post.id} post={post} reactions={96 - position * 13 + (ticks >> 4)} />
          ))}
        </tbody>
      </table>
      <p className="pager">
        <button type="button" disabled>
          Precedente
        </button>
        <span>Pagina 1 di 4</span>
        <button type="button" {...other}>
          Successiva
        </button>
      </p>
    </section>
  );
}

function FilterTab({ id, on }: { id: NetworkId | 'all'; on: boolean }) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={on}
      onClick={() => store.change({ filter: id })}
      {...marksOf(id, 'view-posts', on)}
    >
      {id === 'all' ? 'Tutti' : networks[id].name}
    </button>
  );
}

function PostRow({ post, reactions }: { post: Post; reactions: number }) {
  return (
    <tr {...marksOfRow(post.networks, 'view-posts')}>
      <td className="icons">
        {post.networks.map((id) => (
          <span
            key={id}
            className="disc"
            role="img"
            aria-label={`Pubblicato su ${networks[id].name}`}
            style={{ background: networks[id].color }}
          />
        ))}
      </td>
      <td className="words">{post.text}</td>
      <td>{post.author}</td>
      <td className="dim">{post.when}</td>
      <td>{reactions}</td>
    </tr>
  );
}
