/** @jsxImportSource preact */
import { marksOf } from '../shared/marks';
import { toggled } from '../shared/store';
import type { Placement } from './placements';
import { store } from './store';

/** The switch has no name of its own: the heading of the card says what it switches. */
export function PlacementCard({ placement, on }: { placement: Placement; on: readonly string[] }) {
  const { id, title, line, reach, color, icon } = placement;
  const isOn = on.includes(id);
  return (
    <div class={isOn ? 'card is-on' : 'card'} {...marksOf(id, 'run-campaign', isOn)}>
      <div class="card-head">
        <span class="logo" style={{ background: color }}>
          {icon && (
            <svg viewBox={icon.box} aria-hidden="true">
              <path d={icon.path} />
            </svg>
          )}
        </span>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={isOn}
          onClick={() => store.change({ on: toggled(on, id) })}
        >
          <i />
        </button>
      </div>
      <h3>{title}</h3>
      <p>{line}</p>
      <small>约 {reach} 千人／日</small>
    </div>
  );
}
