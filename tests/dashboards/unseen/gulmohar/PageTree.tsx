/** @jsxImportSource react */
import { marksOf, other } from '../shared/marks';
import { Drawing } from '../shared/react';
import { toggled } from '../shared/store';
import type { Network } from './accounts';
import { store } from './store';

interface Props {
  networks: readonly Network[];
  closed: readonly string[];
  removed: readonly string[];
}

/** One company, its networks, and the pages of each. */
export function PageTree({ networks, closed, removed }: Props) {
  return (
    <ul className="tree" role="tree" aria-label="जुड़े हुए खाते" {...other}>
      <li role="treeitem" aria-expanded aria-label="गुलमोहर समूह" {...other}>
        <div className="node company">गुलमोहर समूह</div>
        <ul role="group">
          {networks.map((network) => (
            <Branch
              key={network.id}
              network={network}
              isOpen={!closed.includes(network.id)}
              pages={network.pages.filter((page) => !removed.includes(page))}
              onToggle={() => store.change({ closed: toggled(closed, network.id) })}
              onRemove={(page) => store.change({ removed: [...removed, page] })}
            />
          ))}
        </ul>
      </li>
    </ul>
  );
}

interface BranchProps {
  network: Network;
  isOpen: boolean;
  pages: readonly string[];
  onToggle(): void;
  onRemove(page: string): void;
}

function Branch({ network, isOpen, pages, onToggle, onRemove }: BranchProps) {
  return (
    <li role="treeitem" aria-expanded={isOpen} {...marksOf(network.id, 'connect-account')}>
      <div className="node">
        <button type="button" className="arrow" aria-label="खोलें या बंद करें" onClick={onToggle}>
          {isOpen ? '▾' : '▸'}
        </button>
        <span className="brand" style={{ color: network.color }}>
          <Drawing icon={network.icon} />
        </span>
        <b>{network.name}</b>
        <span className="dim">{pages.length} खाते</span>
      </div>
      {isOpen && (
        <ul role="group">
          {pages.map((page) => (
            <li key={page} role="treeitem" className="node leaf">
              <span className="face" />
              {page}
              <button type="button" onClick={() => onRemove(page)}>
                डिस्कनेक्ट करें
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
