/** @jsxImportSource react */
import { type NetworkId, networkOf } from './networks';
import { texts } from './texts';

interface Props {
  chips: readonly NetworkId[];
  selected: readonly NetworkId[];
  onToggle(id: NetworkId): void;
  onSort(): void;
}

/** Account picker of the compose page: the network is told by the icon's path alone. */
export function AccountChips({ chips, selected, onToggle, onSort }: Props) {
  return (
    <div className="picker">
      <div className="pickerHead">
        <span className="fieldLabel">{texts.postTo}</span>
        <button type="button" className="quiet" onClick={onSort}>
          {texts.sortAccounts}
        </button>
      </div>
      <div className="accountChips">
        {chips.length === 0 && <span className="hint">{texts.loadingAccounts}</span>}
        {chips.map((id, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: chips must be recycled in place
          <Chip key={position} id={id} on={selected.includes(id)} onToggle={onToggle} />
        ))}
      </div>
    </div>
  );
}

function Chip({ id, on, onToggle }: { id: NetworkId; on: boolean; onToggle(id: NetworkId): void }) {
  const { account, color, path } = networkOf(id);
  return (
    <button
      type="button"
      className={on ? 'accountChip isOn' : 'accountChip'}
      aria-pressed={on}
      onClick={() => onToggle(id)}
    >
      <span className="avatar">
        FC
        <svg className="chipGlyph" viewBox="0 0 24 24" style={{ fill: color }} aria-hidden="true">
          <path d={path} />
        </svg>
      </span>
      <span className="accountName">{account}</span>
    </button>
  );
}
