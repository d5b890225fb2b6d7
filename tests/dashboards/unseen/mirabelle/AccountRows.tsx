/** @jsxImportSource react */
import { marksOf } from '../shared/marks';
import { Drawing } from '../shared/react';
import styles from './Accounts.module.css';
import { type Account, networks as allNetworks, type Network } from './store';

interface Props {
  accounts: readonly Account[];
  networks: readonly Network[];
}

/** What is connected already; a key that has run out wants to be renewed. */
export function AccountRows({ accounts, networks }: Props) {
  return (
    <div className={styles.rows}>
      {accounts.map(({ name, network, isExpired }) => {
        const known = [...networks, ...allNetworks].find(({ id }) => id === network);
        return (
          <div key={name} className={styles.row} {...marksOf(network, 'connect-account')}>
            <span className={styles.face} style={{ background: known?.color }}>
              {known && <Drawing icon={known.icon} />}
            </span>
            <span>
              <b>{name}</b>
              <small>{isExpired ? 'Autorisation expirée' : 'Connecté'}</small>
            </span>
            <span className={styles.buttons}>
              {isExpired && (
                <button type="button" className={styles.renew}>
                  Reconnecter
                </button>
              )}
              <button type="button" className={styles.quiet}>
                Déconnecter
              </button>
            </span>
          </div>
        );
      })}
    </div>
  );
}
