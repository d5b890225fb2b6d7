interface SitesPartProps {
  readonly title: string;
  /** What is said where there are no such sites. */
  readonly none: string;
  readonly hosts: readonly string[];
  readonly undo: string;
  readonly undoNamed: (host: string) => string;
  readonly onUndo: (host: string) => void;
}

/** Sites for which something else holds, each with its undo. */
export const SitesPart = ({ hosts, none, onUndo, title, undo, undoNamed }: SitesPartProps) => (
  <section class="card stack">
    <h2>{title}</h2>
    {hosts.length === 0 ? (
      <p class="hint">{none}</p>
    ) : (
      <ul class="stack">
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
    )}
  </section>
);
