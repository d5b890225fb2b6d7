/** @jsxImportSource react */
import { useState } from 'react';
import { marksOf, other } from '../shared/marks';
import { Drawing } from '../shared/react';
import { toggled } from '../shared/store';
import { type Channel, looks } from './channels';
import { store } from './store';

interface Props {
  channels: readonly Channel[];
  selected: readonly number[];
}

const rowHeight = 44;
const slots = 10;

/** Keeps ten elements and gives each the next channel that comes into sight. */
export function VirtualList({ channels, selected }: Props) {
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), channels.length - slots));
  const rows = Array.from({ length: slots }, (_, slot) => {
    const place = first + ((slot - (first % slots) + slots) % slots);
    return { slot, place, channel: channels[place] };
  });
  return (
    <div
      className="list"
      role="listbox"
      aria-multiselectable
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      {...other}
    >
      <div style={{ height: channels.length * rowHeight }}>
        {rows.map(
          ({ slot, place, channel }) =>
            channel && (
              <Row
                key={slot}
                channel={channel}
                top={place * rowHeight}
                on={selected.includes(channel.id)}
                onToggle={() => store.change({ selected: toggled(selected, channel.id) })}
              />
            ),
        )}
      </div>
    </div>
  );
}

function Row(props: { channel: Channel; top: number; on: boolean; onToggle(): void }) {
  const { channel, top, on, onToggle } = props;
  const { token, kind, color, icon } = looks[channel.network];
  return (
    <div
      className={on ? 'option is-on' : 'option'}
      role="option"
      tabIndex={-1}
      aria-selected={on}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onToggle}
      {...marksOf(channel.network, 'compose', on)}
    >
      <span className="tick" />
      <span style={{ color }}>
        <Drawing icon={icon} className={`brand brand-${token}`} />
      </span>
      <span className="optionName">{channel.name}</span>
      <small>{kind}</small>
    </div>
  );
}
