/** @jsxImportSource react */
import { marksOf } from '../shared/marks';
import { Drawing } from '../shared/react';
import { toggled } from '../shared/store';
import { type Account, looks } from './accounts';
import { store } from './store';

interface Props {
  accounts: readonly Account[];
  selected: readonly string[];
}

/** Neither a name nor a role nor a state tells the buttons apart: only the drawings do. */
export function AccountRow({ accounts, selected }: Props) {
  return (
    <div className="accounts">
      {accounts.map(({ id, network, initials, hue }) => {
        const isOn = selected.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={isOn ? 'account isOn' : 'account'}
            onClick={() => store.change({ selected: toggled(selected, id) })}
            {...marksOf(network, 'compose', isOn)}
          >
            <span className="face" style={{ background: `hsl(${hue} 55% 42%)` }}>
              {initials}
            </span>
            <span className="badge" style={{ background: looks[network].color }}>
              <Drawing icon={looks[network].icon} />
            </span>
          </button>
        );
      })}
      <button type="button" className="account add" aria-label="Add an account">
        +
      </button>
    </div>
  );
}
