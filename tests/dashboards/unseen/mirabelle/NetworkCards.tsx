/** @jsxImportSource react */
import { marksOf } from '../shared/marks';
import { Drawing } from '../shared/react';
import styles from './Accounts.module.css';
import type { Network } from './store';

/** One card for each network; the buttons do not say what they connect. */
export function NetworkCards({ networks }: { networks: readonly Network[] }) {
  return (
    <div className={styles.cards}>
      {networks.map(({ id, name, kinds, color, icon }) => (
        <section key={id} className={styles.card} {...marksOf(id, 'connect-account')}>
          <span className={styles.logo} style={{ fill: color }}>
            <Drawing icon={icon} />
          </span>
          <h3>{name}</h3>
          <p>{kinds}</p>
          <button type="button" className={styles.connect}>
            Connecter
          </button>
        </section>
      ))}
    </div>
  );
}
