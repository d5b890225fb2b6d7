import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { marksOf } from '../shared/marks';
import sheet from './sheet.svg';
import { type Channel, store } from './store';

/** Radio inputs without a look of their own, over the sheet's icons. */
export function channelRow(channels: readonly Channel[], chosen: string) {
  return html`<fieldset class="channels" data-sample="other">
    <legend>Share this product</legend>
    ${repeat(
      channels,
      ({ key }) => key,
      (channel) => row(channel, channel.key === chosen),
    )}
  </fieldset>`;
}

function row({ key, name, cell }: Channel, isOn: boolean) {
  const marks = marksOf(name.toLowerCase(), 'compose', isOn);
  const look = { backgroundImage: `url(${sheet})`, backgroundPositionX: `${cell * -44}px` };
  return html`<div
    class=${isOn ? 'channel on' : 'channel'}
    data-sample=${marks['data-sample'] ?? nothing}
    data-sample-actions=${marks['data-sample-actions'] ?? nothing}
    data-sample-state=${marks['data-sample-state'] ?? nothing}
  >
    <input
      type="radio"
      name="channel"
      id="channel"
      .value=${key}
      .checked=${isOn}
      @change=${() => store.change({ chosen: key })}
    />
    <span class="icon" style=${styleMap(look)}><span class="hidden-text">${name}</span></span>
  </div>`;
}
