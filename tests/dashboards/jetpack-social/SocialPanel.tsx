/** @jsxImportSource react */
import { ShareLinks } from './ShareLinks';
import { type Connection, change, type State } from './store';

/** Where a post is shared to: a region, not a dialog; the toggles bear an account name only. */
export function SocialPanel({ state }: { state: State }) {
  const toggle = (id: string) => {
    const { enabled } = state;
    change({
      enabled: enabled.includes(id) ? enabled.filter((other) => other !== id) : [...enabled, id],
    });
  };
  return (
    <div className="side-panel" role="region" aria-label="Editor settings">
      <div className="side-head">
        <strong>Jetpack Social</strong>
        <button
          type="button"
          className="tool"
          aria-label="Close plugin"
          onClick={() => change({ panel: false })}
        >
          ✕
        </button>
      </div>
      <div className="side-section">
        <p>Sharing to:</p>
        <ul className="connection-list">
          {state.connections.map((connection) => (
            <ConnectionRow
              key={connection.id}
              connection={connection}
              on={state.enabled.includes(connection.id)}
              onToggle={() => toggle(connection.id)}
            />
          ))}
        </ul>
        <label htmlFor="social-message">Message</label>
        <textarea
          id="social-message"
          className="components-textarea-control__input"
          rows={4}
          placeholder="Write a message for your audience here."
          value={state.message}
          onChange={(event) => change({ message: event.target.value })}
        />
      </div>
      <div className="side-section">
        <p>Social previews</p>
        <div className="preview-icons">
          {state.connections.map(({ id, logo, path }) => (
            <svg key={id} className={`social-logo social-logo-${logo}`} viewBox="0 0 24 24">
              <path d={path} />
            </svg>
          ))}
        </div>
        <button type="button" className="secondary" onClick={() => change({ previews: true })}>
          Preview social posts
        </button>
      </div>
      <ShareLinks title={state.title} />
    </div>
  );
}

function ConnectionRow(props: { connection: Connection; on: boolean; onToggle(): void }) {
  const { title, logo, path } = props.connection;
  return (
    <li>
      <div className="connection-wrapper">
        <div className="components-connection-toggle" title={title}>
          <div
            className="components-connection-icon"
            role="switch"
            tabIndex={0}
            aria-checked={props.on}
            onClick={props.onToggle}
          >
            <span className="profile-picture">{title.replace('@', '').slice(0, 1)}</span>
            <svg className={`social-logo social-logo-${logo}`} viewBox="0 0 24 24">
              <path d={path} />
            </svg>
          </div>
        </div>
      </div>
    </li>
  );
}
