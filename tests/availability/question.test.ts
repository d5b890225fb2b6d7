import { describe, expect, test } from 'vitest';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { answerBoard, type BoardQuestion, noQuestion } from '@/utils/availability/question';

const ends = {
  since: { precision: 'day' as const, value: '2027-01-31' },
  status: 'removed' as const,
};
const works = { lastChecked: '2026-11-01', spans: [{ since: null, status: 'works' as const }] };
const soon = { ...works, spans: [...works.spans, ends] };
const known = { confidence: 'high' as const, evidence: [] };

const { networks, platforms } = list(
  platform({ id: 'ads', name: 'Ads', statements: [statementInput()] }),
  platform({
    id: 'deck',
    name: 'Deck',
    lifecycle: { ...known, ...soon },
    statements: [statementInput(works)],
  }),
  platform({
    id: 'tool',
    name: 'Tool',
    statements: [statementInput({ ...works, id: 'a', actions: ['reply'] }), statementInput(soon)],
  }),
);

const answer = (question: Partial<BoardQuestion>, visited: readonly string[] = []) =>
  answerBoard(
    [...platforms.values()],
    { ...noQuestion, ...question },
    {
      networks,
      terms: { actions: {}, statuses: {} },
      visited: new Set(visited),
      day: '2026-11-24',
    },
  );
const names = (question: Partial<BoardQuestion>, visited: readonly string[] = []) =>
  answer(question, visited).rows.map((row) => row.platform.name);

describe('the board answers', () => {
  test.each<[string, Partial<BoardQuestion>, string[]]>([
    ['nothing asked with everything', {}, ['Ads', 'Deck', 'Tool']],
    ['a text', { text: 'deck' }, ['Deck']],
    ['a network', { network: 'x' }, ['Ads', 'Deck', 'Tool']],
    ['a network that nobody speaks of', { network: 'facebook' }, []],
    ['an action', { action: 'reply' }, ['Tool']],
    ['a status', { status: 'removed' }, ['Ads']],
    ['what is about to change', { status: 'announced' }, ['Deck', 'Tool']],
    [
      'what is about to change on a network, of which a whole product says nothing',
      { status: 'announced', network: 'x' },
      ['Tool'],
    ],
    ['what is about to change in an action', { status: 'announced', action: 'reply' }, []],
    ['a word that is no status with everything', { status: 'gone' }, ['Ads', 'Deck', 'Tool']],
  ])('%s', (_, question, expected) => {
    expect(names(question)).toEqual(expected);
  });

  test('only for the dashboards that were used, where that is asked', () => {
    expect(names({ onlyVisited: true }, ['tool', 'gone'])).toEqual(['Tool']);
    expect(names({ onlyVisited: true })).toEqual([]);
  });

  test('what is about to change without the rest of what is known', () => {
    const [, tool] = answer({ status: 'announced' }).rows;
    expect(tool?.cells.get('x')?.map(({ actions }) => actions)).toEqual([['create-post']]);
  });
});
