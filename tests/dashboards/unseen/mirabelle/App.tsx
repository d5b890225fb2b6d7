/** @jsxImportSource react */
import { other } from '../shared/marks';
import { useStore } from '../shared/react';
import { AccountRows } from './AccountRows';
import styles from './App.module.css';
import { NetworkCards } from './NetworkCards';
import { store } from './store';

const menu = ['Profil', 'Équipe', 'Réseaux sociaux', 'Facturation', 'Notifications'];

/** A settings page, with classes that a tool made up. */
export function App() {
  const state = useStore(store);
  return (
    <div className={styles.layout}>
      <nav className={styles.menu}>
        <strong className={styles.brand}>Mirabelle</strong>
        {menu.map((entry) => (
          <a key={entry} href={`#${entry}`} className={styles.entry} {...other}>
            {entry}
          </a>
        ))}
      </nav>
      <main className={styles.main}>
        <h1>Réseaux sociaux</h1>
        <p className={styles.pale}>
          Gérez les comptes sur lesquels votre équipe publie. Dernière vérification il y a{' '}
          {Math.floor(state.ticks / 4)} s.
        </p>
        <h2>Comptes connectés</h2>
        <AccountRows accounts={state.accounts} networks={state.networks} />
        <h2>Ajouter un compte</h2>
        <NetworkCards networks={state.networks} />
        <p className={styles.help} {...other}>
          Un souci de connexion ? Consultez notre guide « Pourquoi Twitter demande-t-il de se
          reconnecter ? » ou écrivez-nous.
        </p>
        <footer className={styles.pale}>
          © Mirabelle · Suivez-nous sur{' '}
          <a href="https://x.com/mirabelle" {...other}>
            X
          </a>{' '}
          et{' '}
          <a href="https://www.linkedin.com/company/mirabelle" {...other}>
            LinkedIn
          </a>
        </footer>
      </main>
    </div>
  );
}
