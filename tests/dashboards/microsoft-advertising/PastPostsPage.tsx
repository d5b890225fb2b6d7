/** @jsxImportSource react */
import { useState } from 'react';
import { type NetworkId, networkIds, networkOf } from './networks';
import type { Post } from './samples';
import { texts } from './texts';

/** Past posts: the filter tells networks by text alone, the table by a fragment of a sprite. */
export function PastPostsPage({ posts, ticks }: { posts: readonly Post[]; ticks: number }) {
  const [filter, setFilter] = useState<NetworkId>();
  const shown = posts.filter(({ networks }) => filter === undefined || networks.includes(filter));
  return (
    <>
      <div className="pageHead">
        <h1>{texts.posts}</h1>
      </div>
      <div className="filterBar" role="tablist" aria-label={texts.network}>
        <FilterTab
          label={texts.all}
          on={filter === undefined}
          onOpen={() => setFilter(undefined)}
        />
        {networkIds.map((id) => (
          <FilterTab
            key={id}
            label={networkOf(id).name}
            on={filter === id}
            onOpen={() => setFilter(id)}
          />
        ))}
      </div>
      <table className="card dataTable">
        <thead>
          <tr>
            <th>{texts.network}</th>
            <th>{texts.message}</th>
            <th>{texts.published}</th>
            <th>{texts.reactions}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((post, position) => (
            <tr key={post.id}>
              <td>
                {post.networks.map((id) => (
                  <svg key={id} className="rowIcon" aria-hidden="true">
                    <use href={`#brand-${networkOf(id).machineName}`} />
                  </svg>
                ))}
              </td>
              <td>{post.text}</td>
              <td>{post.when}</td>
              <td>{120 - position * 17 + Math.floor(ticks / 8)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function FilterTab({ label, on, onOpen }: { label: string; on: boolean; onOpen(): void }) {
  return (
    <button type="button" role="tab" aria-selected={on} className="filterTab" onClick={onOpen}>
      {label}
    </button>
  );
}
