import { createStore } from 'zustand/vanilla';
import type { Matrix } from '@/utils/availability/matrix';
import { answerBoard, type BoardQuestion, noQuestion } from '@/utils/availability/question';
import type { ListState } from './list';

/** The board that answers `question` with the list and what is known of this person. */
export function boardOf(
  { list, terms, visited, catalog }: ListState,
  question: BoardQuestion,
): Matrix {
  const { networks, platforms } = list;
  const context = { networks, terms, visited, day: catalog.today };
  return answerBoard([...platforms.values()], question, context);
}

/** The state behind the filters of the board. */
export function createBoard() {
  const store = createStore<BoardQuestion>(() => noQuestion);
  return { store, ask: (part: Partial<BoardQuestion>) => store.setState(part) };
}
