import type { Day } from './day';
import { type Matrix, matrixOf } from './matrix';
import type { Platform } from './schema';
import { type ListQuery, type SearchContext, type SearchHit, search } from './search';
import { actions, statuses } from './vocabulary';

/** What a person asks of the board; `''` is all. */
export interface BoardQuestion {
  readonly text: string;
  readonly network: string;
  readonly action: string;
  /** A status, or `announced` for what is about to change. */
  readonly status: string;
  readonly onlyVisited: boolean;
}

export const noQuestion: BoardQuestion = {
  text: '',
  network: '',
  action: '',
  status: '',
  onlyVisited: false,
};

const among = <T extends string>(set: readonly T[], value: string): T[] =>
  set.filter((each) => each === value);

const queryOf = (question: BoardQuestion): ListQuery => ({
  text: question.text,
  platforms: [],
  networks: question.network === '' ? [] : [question.network],
  actions: among(actions, question.action),
  statuses: among(statuses, question.status),
});

/** A whole product's announcement answers only questions that ask for no network and no action. */
function onlyAnnounced(hits: readonly SearchHit[], isAboutAll: boolean): SearchHit[] {
  return hits.flatMap((hit) => {
    const findings = hit.findings.filter(({ announcement }) => announcement !== null);
    const isWhole = isAboutAll && hit.lifecycle?.announcement;
    return findings.length > 0 || isWhole ? [{ ...hit, findings }] : [];
  });
}

/** The board that answers `question`; `visited` are the ids of the platforms the person has used. */
export function answerBoard(
  platforms: readonly Platform[],
  question: BoardQuestion,
  context: SearchContext & { readonly visited: ReadonlySet<string>; readonly day: Day },
): Matrix {
  const asked = platforms.filter(({ id }) => !question.onlyVisited || context.visited.has(id));
  const hits = search(asked, queryOf(question), context);
  return matrixOf(
    question.status === 'announced'
      ? onlyAnnounced(hits, question.network + question.action === '')
      : hits,
  );
}
