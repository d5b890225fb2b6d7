/** @jsxImportSource react */
import { other, subject } from '../shared/marks';
import { toggled } from '../shared/store';
import type { Network } from './accounts';
import { store } from './store';

interface Props {
  tabs: readonly Network[];
  tab: string;
  checked: readonly number[];
}

/** A tab for each network, and all panes in the document at once. */
export function AccountTabs({ tabs, tab, checked }: Props) {
  return (
    <div className="accounts">
      <ul className="nav nav-tabs" role="tablist" {...other}>
        {tabs.map(({ id, title, glyph }) => (
          <li key={id} className="nav-item" {...marksIn(id, id === tab)}>
            <a
              id={`${id}-tab`}
              className={id === tab ? 'nav-link active' : 'nav-link'}
              href={`#${id}`}
              title={title}
              role="tab"
              data-toggle="tab"
              aria-selected={id === tab}
              onClick={(event) => {
                event.preventDefault();
                store.change({ tab: id });
              }}
            >
              <i className={`sheet sheet-${glyph}`} />
            </a>
          </li>
        ))}
      </ul>
      <div className="tab-content">
        {tabs.map((network) => (
          <Pane key={network.id} network={network} isOpen={network.id === tab} checked={checked} />
        ))}
      </div>
    </div>
  );
}

function Pane(props: { network: Network; isOpen: boolean; checked: readonly number[] }) {
  const { network, isOpen, checked } = props;
  return (
    <div id={network.id} className={isOpen ? 'tab-pane active' : 'tab-pane'} role="tabpanel">
      {network.accounts.map(({ key, name }) => (
        // What no one sees is not judged: only the open pane is marked.
        <div
          key={key}
          className="custom-control"
          {...(isOpen ? marksIn(network.id, checked.includes(key)) : {})}
        >
          <input
            id={`account-${key}`}
            type="checkbox"
            name="accounts[]"
            value={key}
            checked={checked.includes(key)}
            onChange={() => store.change({ checked: toggled(checked, key) })}
          />
          <label htmlFor={`account-${key}`}>{name}</label>
        </div>
      ))}
    </div>
  );
}

const marksIn = (tab: string, isChosen: boolean) =>
  tab === 'twitter' ? subject('compose', isChosen) : other;
