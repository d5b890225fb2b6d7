/** @jsxImportSource react */
import { texts } from './texts';

/** A help page that speaks of Twitter: reading matter, to be left alone. */
export function HelpPage() {
  return (
    <>
      <div className="pageHead">
        <h1>{texts.help}</h1>
      </div>
      <section className="card helpText">
        <h2>{texts.helpTitle}</h2>
        <p>{texts.helpText}</p>
        <p>{texts.helpContact}</p>
      </section>
    </>
  );
}
