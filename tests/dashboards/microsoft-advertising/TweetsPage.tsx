/** @jsxImportSource react */
import type { Post } from './samples';
import { texts } from './texts';

/** A section that exists for Twitter alone. */
export function TweetsPage({ posts }: { posts: readonly Post[] }) {
  const tweets = posts.filter(({ networks }) => networks.includes('x'));
  return (
    <>
      <div className="pageHead">
        <h1>{texts.tweets}</h1>
      </div>
      <ul className="card rowList">
        {tweets.map((tweet) => (
          <li key={tweet.id} className="row">
            <span className="rowTitle">{tweet.text}</span>
            <span className="hint rowAge">{tweet.when}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
