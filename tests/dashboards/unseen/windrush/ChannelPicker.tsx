/** @jsxImportSource react */
import { marksOf, other } from '../shared/marks';
import { Drawing } from '../shared/react';
import { toggled } from '../shared/store';
import { looks } from './channels';
import { type State, store } from './store';
import { VirtualList } from './VirtualList';

/** Chosen channels, a search field, and the list. */
export function ChannelPicker({ state }: { state: State }) {
  const { channels, selected, search } = state;
  const chosen = channels.filter(({ id }) => selected.includes(id));
  const found = channels.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  return (
    <section className="picker">
      <h2>Channels</h2>
      <div className="pills">
        {chosen.map(({ id, network, name }) => (
          <span key={id} className="pill" {...marksOf(network, 'compose', true)}>
            <Drawing icon={looks[network].icon} className={`brand brand-${looks[network].token}`} />
            {name}
            <button
              type="button"
              aria-label={`Remove ${name}`}
              onClick={() => store.change({ selected: toggled(selected, id) })}
            >
              ×
            </button>
          </span>
        ))}
      </div>
      <input
        type="search"
        placeholder={`Search ${channels.length} channels`}
        value={search}
        onChange={(event) => store.change({ search: event.target.value })}
        {...other}
      />
      <VirtualList channels={found} selected={selected} />
    </section>
  );
}
