interface HostListProps {
  readonly hosts: readonly string[];
  readonly undo: string;
  readonly undoNamed: (host: string) => string;
  readonly onUndo: (host: string) => void;
}

/** So many stand on the page as they are; more scroll in a box of their own. */
const FEW = 10;

/** Sites, each with the way back. */
export const HostList = ({ hosts, undo, undoNamed, onUndo }: HostListProps) => (
  <ul class={hosts.length > FEW ? 'host-list many' : 'host-list'}>
    {hosts.map((host) => (
      <li class="row" key={host}>
        <span class="grow">{host}</span>
        <button
          type="button"
          class="button compact"
          aria-label={undoNamed(host)}
          onClick={() => onUndo(host)}
        >
          {undo}
        </button>
      </li>
    ))}
  </ul>
);
