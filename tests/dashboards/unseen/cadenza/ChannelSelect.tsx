/** @jsxImportSource react */
import { marksOf, other } from '../shared/marks';
import { Drawing } from '../shared/react';
import { toggled } from '../shared/store';
import type { Channel } from './channels';
import { type State, store } from './store';

const toggle = (network: string) =>
  store.change({ selected: toggled(store.read().selected, network), filter: '' });

/** Pills of what is chosen, and a list of what can be chosen. */
export function ChannelSelect({ state }: { state: State }) {
  const { channels, selected, filter, isListOpen } = state;
  const found = channels.filter(({ label, handle }) =>
    `${label} ${handle}`.toLowerCase().includes(filter.toLowerCase()),
  );
  return (
    <div className="select">
      <div className={isListOpen ? 'control isOpen' : 'control'}>
        {channels
          .filter(({ network }) => selected.includes(network))
          .map((channel) => (
            <Pill key={channel.network} channel={channel} />
          ))}
        <input
          role="combobox"
          aria-expanded={isListOpen}
          aria-controls="channel-options"
          aria-autocomplete="list"
          placeholder="Search channels"
          value={filter}
          onFocus={() => store.change({ isListOpen: true })}
          onKeyDown={({ key }) => key === 'Escape' && store.change({ isListOpen: false })}
          onChange={({ target }) => store.change({ filter: target.value, isListOpen: true })}
          {...other}
        />
        <button
          type="button"
          className="arrow"
          aria-label={isListOpen ? 'Close list' : 'Open list'}
          onClick={() => store.change({ isListOpen: !isListOpen })}
          {...other}
        >
          ▾
        </button>
      </div>
      {isListOpen && (
        <div id="channel-options" role="listbox" aria-multiselectable="true" className="options">
          {found.map((channel) => (
            <Option
              key={channel.network}
              channel={channel}
              isOn={selected.includes(channel.network)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Pill({ channel }: { channel: Channel }) {
  const { network, handle, color, icon } = channel;
  return (
    <span className="pill" {...marksOf(network, 'compose', true)}>
      <span className="pillIcon" style={{ fill: color }}>
        <Drawing icon={icon} />
      </span>
      {handle}
      <button type="button" className="pillRemove" onClick={() => toggle(network)} {...other}>
        x
      </button>
    </span>
  );
}

function Option({ channel, isOn }: { channel: Channel; isOn: boolean }) {
  const { network, label, handle, color, icon } = channel;
  return (
    <div
      role="option"
      tabIndex={-1}
      aria-selected={isOn}
      className={isOn ? 'option isOn' : 'option'}
      onClick={() => toggle(network)}
      onKeyDown={({ key }) => key === 'Enter' && toggle(network)}
      {...marksOf(network, 'compose', isOn)}
    >
      <span className="optionIcon" style={{ background: color }}>
        <Drawing icon={icon} />
      </span>
      <span>
        {handle}
        <small>{label}</small>
      </span>
      <span className="tick">{isOn ? '✓' : ''}</span>
    </div>
  );
}
