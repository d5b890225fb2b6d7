/** @jsxImportSource react */
import { type NetworkId, networkIds, networkOf } from './networks';
import { change, toggled } from './store';
import { texts } from './texts';

/** Account connection: one card for each network, all buttons alike. */
export function AccountsPage({ connected }: { connected: readonly NetworkId[] }) {
  return (
    <>
      <div className="pageHead">
        <h1>{texts.accounts}</h1>
      </div>
      <p>{texts.accountsIntro}</p>
      <div className="accountCards">
        {networkIds.map((id) => {
          const { name, account, color, path } = networkOf(id);
          const on = connected.includes(id);
          return (
            <div key={id} className="card accountCard">
              <svg viewBox="0 0 24 24" style={{ fill: color }} aria-hidden="true">
                <path d={path} />
              </svg>
              <h2>{name}</h2>
              <p className="hint">{on ? `${texts.connected} · ${account}` : texts.notConnected}</p>
              <button
                type="button"
                className={on ? '' : 'primary'}
                onClick={() => change({ connected: toggled(connected, id) })}
              >
                {on ? texts.disconnect : texts.connect}
              </button>
            </div>
          );
        })}
      </div>
      <p className="helpLine">{texts.helpText}</p>
    </>
  );
}
