/** @jsxImportSource react */
import { Component } from 'react';
import { other } from '../shared/marks';
import { Composer } from './Composer';
import { store } from './store';

const queue = [
  ['09:10', 'Soy or beeswax? A short guide'],
  ['12:30', 'Our Twitter followers chose: smoked fig'],
  ['17:45', 'Back in stock: the three-wick'],
] as const;

/** A class component that renders everything again whenever the store changes. */
export class App extends Component {
  #stop = () => {};

  override componentDidMount(): void {
    this.#stop = store.subscribe(() => this.forceUpdate());
  }

  override componentWillUnmount(): void {
    this.#stop();
  }

  override render() {
    const state = store.read();
    return (
      <div className="App__wrapper___1xKq2">
        <div className="App__top___9dQe1">
          <b>Emberly</b>
          <a href="#queue" {...other}>
            Queue
          </a>
          <a href="#analytics" {...other}>
            Analytics
          </a>
          <span>{state.ticks} checks today</span>
        </div>
        <div className="App__columns___3bnPz">
          <Composer state={state} />
          <div className="Queue__list___7Uo0a">
            <h2>Next in the queue</h2>
            {queue.map(([time, text]) => (
              <div key={time} className="Queue__item___c4Lw8" {...other}>
                <b>{time}</b>
                {text}
              </div>
            ))}
          </div>
        </div>
      </div>
    );
  }
}
