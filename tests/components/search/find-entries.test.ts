import { expect, test } from 'vitest';
import { createFinder } from '@/components/options/search/find-entries';

const entry = (title: string, words = '', text = '') => ({ text, title, words });
const find = createFinder([
  entry('Données', 'importer sauvegarde'),
  entry('Export', 'download save CSV'),
  entry('A backup of everything', 'save copy restore'),
  entry('Keyboard shortcuts', 'keys hotkeys'),
  entry('Rescued drafts', 'texts', 'Split a text into a thread.'),
  entry('Expert', ''),
]);
const titles = (query: string) => find(query).map(({ title }) => title);

test.each([
  ['', []],
  ['   ', []],
  ['nothing of the kind', []],
  ['export', ['Export']],
  ['EXP', ['Export', 'Expert']],
  ['donnees', ['Données']],
  ['DONNÉES', ['Données']],
  ['save', ['Export', 'A backup of everything']],
  ['save csv', ['Export']],
  ['save copies', []],
  ['short keys', ['Keyboard shortcuts']],
  ['thread', ['Rescued drafts']],
  ['ackup', ['A backup of everything']],
  ['ac', []],
])('%j finds %j', (query, found) => {
  expect(titles(query)).toEqual(found);
});

test('a title comes before other words, and both before what is said', () => {
  const ranked = createFinder([
    entry('Drafts', '', 'They go after some days.'),
    entry('Retention', 'days'),
    entry('Days of the log'),
  ]);
  expect(ranked('days').map(({ title }) => title)).toEqual([
    'Days of the log',
    'Retention',
    'Drafts',
  ]);
});
