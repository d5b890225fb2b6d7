/** @jsxImportSource react */
import { networkOf } from './networks';
import type { Post } from './samples';
import { change } from './store';
import { texts } from './texts';

/** Scheduled posts: the network is told by a title and by a data attribute. */
export function ScheduledPage({ posts }: { posts: readonly Post[] }) {
  const days = [...new Set(posts.map(({ when }) => when.slice(0, 10)))];
  return (
    <>
      <div className="pageHead">
        <h1>{texts.scheduled}</h1>
      </div>
      {days.map((day) => (
        <section key={day} className="card day">
          <h2>{day}</h2>
          <ul className="rowList">
            {posts
              .filter(({ when }) => when.startsWith(day))
              .map((post) => (
                <ScheduledRow
                  key={post.id}
                  post={post}
                  onDelete={() => change({ scheduled: posts.filter(({ id }) => id !== post.id) })}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ScheduledRow({ post, onDelete }: { post: Post; onDelete(): void }) {
  return (
    <li className="row">
      <span className="rowTime">{post.when.slice(11)}</span>
      {post.networks.map((id) => {
        const { name, machineName, color } = networkOf(id);
        return (
          <span
            key={id}
            className="dot"
            title={name}
            data-network={machineName}
            style={{ background: color }}
          />
        );
      })}
      <span className="rowTitle">{post.text}</span>
      <span className="rowButtons">
        <button type="button">{texts.edit}</button>
        <button type="button" onClick={onDelete}>
          {texts.delete}
        </button>
      </span>
    </li>
  );
}
