/** @jsxImportSource react */
import { marksOf } from '../shared/marks';
import { Drawing, useStore } from '../shared/react';
import { toggled } from '../shared/store';
import { type Account, iconOf, store } from './store';

function AccountButton({ account, isChosen }: { account: Account; isChosen: boolean }) {
  return (
    <button
      type="button"
      className="conta"
      aria-pressed={isChosen}
      onClick={() => store.change({ chosen: toggled(store.read().chosen, account.handle) })}
      {...marksOf(account.network, 'compose', isChosen)}
    >
      <Drawing icon={iconOf(account)} className="icone" />
      <span>{account.handle}</span>
    </button>
  );
}

/** Where a post is to appear. */
export function AccountStep() {
  const { accounts, chosen } = useStore(store);
  return (
    <section className="cartao">
      <h2>Onde quer publicar?</h2>
      <div className="contas">
        {accounts.map((account) => (
          <AccountButton
            key={account.handle}
            account={account}
            isChosen={chosen.includes(account.handle)}
          />
        ))}
      </div>
    </section>
  );
}
