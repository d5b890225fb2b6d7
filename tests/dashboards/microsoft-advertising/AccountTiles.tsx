/** @jsxImportSource react */
import type { KeyboardEvent } from 'react';
import { type NetworkId, networkOf } from './networks';

interface Props {
  chips: readonly NetworkId[];
  selected: readonly NetworkId[];
  onToggle(id: NetworkId): void;
}

/** Account picker of the quick post: unnamed boxes whose network is told by class tokens alone. */
export function AccountTiles({ chips, selected, onToggle }: Props) {
  const press = (event: KeyboardEvent, id: NetworkId) => {
    if (event.key === ' ' || event.key === 'Enter') onToggle(id);
  };
  return (
    <div className="accountTiles">
      {chips.map((id) => {
        const { account, machineName } = networkOf(id);
        const on = selected.includes(id);
        return (
          <div
            key={id}
            role="checkbox"
            tabIndex={0}
            aria-checked={on}
            className={on ? 'accountTile isOn' : 'accountTile'}
            onClick={() => onToggle(id)}
            onKeyDown={(event) => press(event, id)}
          >
            <i className={`brandIcon brandIcon-${machineName}`} />
            <span className="accountName">{account}</span>
          </div>
        );
      })}
    </div>
  );
}
