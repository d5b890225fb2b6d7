import type { Entry } from './entries';

interface ResultListProps {
  readonly entries: readonly Entry[];
  readonly onPick: () => void;
}

/** Who asks for more should ask for something else. */
const MOST = 12;

/** What a search found, as links to it. */
export const ResultList = ({ entries, onPick }: ResultListProps) => (
  <ul class="finder-results">
    {entries.slice(0, MOST).map(({ route, section, title }) => (
      <li key={`${route} ${title}`}>
        <a href={route} onClick={onPick}>
          <span>{title}</span>
          {section !== '' && <span class="quiet small">{section}</span>}
        </a>
      </li>
    ))}
  </ul>
);
