/** @jsxImportSource react */
import { type NetworkId, networkOf } from './networks';
import { texts } from './texts';

/** How the post will look on each network; repeats what is typed. */
export function PostPreviews({ chips, text }: { chips: readonly NetworkId[]; text: string }) {
  return (
    <aside className="previews" aria-label={texts.preview}>
      <h2>{texts.preview}</h2>
      {chips.map((id) => {
        const { name, account, color, path } = networkOf(id);
        return (
          <article key={id} className="previewCard">
            <header>
              <span className="avatar">FC</span>
              <span>
                <strong>{account}</strong>
                <small>{`${name} · ${texts.justNow}`}</small>
              </span>
              <svg viewBox="0 0 24 24" style={{ fill: color }} aria-hidden="true">
                <path d={path} />
              </svg>
            </header>
            <p>{text === '' ? texts.emptyPreview : text}</p>
          </article>
        );
      })}
    </aside>
  );
}
