/** @jsxImportSource react */
import { life } from './life';
import { imageOf, networkOf } from './networks';
import type { Post } from './samples';
import { change } from './store';
import { texts } from './texts';

/** Drafts: the network of a row is told by the file name of an image without a text. */
export function DraftsPage({ drafts, ticks }: { drafts: readonly Post[]; ticks: number }) {
  return (
    <>
      <div className="pageHead">
        <h1>{texts.drafts}</h1>
        <button type="button" onClick={life.grow}>
          {texts.refresh}
        </button>
        <button type="button" className="primary" onClick={() => life.go('/compose')}>
          {texts.createPost}
        </button>
      </div>
      {drafts.length === 0 && <p className="hint">{texts.nothing}</p>}
      <ul className="card rowList draftList">
        {drafts.map((draft, position) => (
          <DraftRow key={draft.id} draft={draft} drafts={drafts} age={position + ticks / 240} />
        ))}
      </ul>
    </>
  );
}

function DraftRow(props: { draft: Post; drafts: readonly Post[]; age: number }) {
  const { draft, drafts, age } = props;
  const open = () => {
    change({ text: draft.text, selected: draft.networks });
    life.go('/compose');
  };
  return (
    <li className="row">
      <span className="rowIcons">
        {draft.networks.map((id) => (
          <img key={id} src={imageOf(id)} alt="" className="rowIcon" />
        ))}
      </span>
      <button type="button" className="rowTitle" onClick={open}>
        {draft.text}
      </button>
      <span className="hint">{draft.networks.map((id) => networkOf(id).account).join(', ')}</span>
      <span className="hint rowAge">{`${texts.edited} ${draft.when} · ${Math.ceil(age)} min`}</span>
      <span className="rowButtons">
        <button type="button" onClick={open}>
          {texts.edit}
        </button>
        <button
          type="button"
          onClick={() => change({ drafts: drafts.filter(({ id }) => id !== draft.id) })}
        >
          {texts.delete}
        </button>
      </span>
    </li>
  );
}
