import { createStore } from 'zustand/vanilla';
import { type Matrix, matrixOf } from '@/utils/availability/matrix';
import { type ListQuery, type SearchHit, search } from '@/utils/availability/search';
import { actions, statuses } from '@/utils/availability/vocabulary';
import type { ListState } from './list';

/** What a person asks of the board; `''` is all, `announced` what is about to change. */
export interface BoardQuestion {
  readonly text: string;
  readonly network: string;
  readonly action: string;
  readonly status: string;
  readonly onlyVisited: boolean;
}

const noQuestion: BoardQuestion = {
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

function onlyAnnounced(hits: readonly SearchHit[]): SearchHit[] {
  return hits.flatMap((hit) => {
    const findings = hit.findings.filter(({ announcement }) => announcement !== null);
    return findings.length > 0 || hit.lifecycle?.announcement ? [{ ...hit, findings }] : [];
  });
}

/** The board that answers `question`. */
export function answerBoard(
  { list, terms, visited, catalog }: ListState,
  question: BoardQuestion,
): Matrix {
  const { networks } = list;
  const platforms = [...list.platforms.values()].filter(
    ({ id }) => !question.onlyVisited || visited.has(id),
  );
  const hits = search(platforms, queryOf(question), { networks, terms, day: catalog.today });
  return matrixOf(question.status === 'announced' ? onlyAnnounced(hits) : hits);
}

/** The state behind the filters of the board. */
export function createBoard() {
  const store = createStore<BoardQuestion>(() => noQuestion);
  return { store, ask: (part: Partial<BoardQuestion>) => store.setState(part) };
}
