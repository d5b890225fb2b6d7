import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { topics } from '@/components/options/help/topics';
import { sections } from '@/components/options/layout/sections';
import { placeIn, routeOf } from '@/components/options/route';
import { allEntries } from '@/components/options/search/entries';
import { createFinder } from '@/components/options/search/find-entries';
import { speak } from '@/tests/fixtures/words';

const folder = 'components/options';
const views = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .concat(readFileSync('entrypoints/options/DataPage.tsx', 'utf8'))
  .concat(readFileSync('entrypoints/options/KeptPart.tsx', 'utf8'));
const places = new Set([
  ...views.flatMap((view) => [...view.matchAll(/<Place name="([^"]+)"/g)].map(([, name]) => name)),
  ...topics.map(({ id }) => id),
]);

test.each(['en', 'fr'])(
  'in %s all that can be found has a title, and an address that is there',
  async (language) => {
    await speak(language);
    for (const { route, title, words, text } of allEntries()) {
      expect(title, route).not.toBe('');
      expect(`${words}${text}`, route).not.toBe('');
      const { page } = routeOf(route);
      expect(page === 'sites', route).toBe(route.startsWith('#/sites'));
      const place = placeIn(route);
      if (place !== '') expect([...places], route).toContain(place);
    }
  },
);

test('each place of a page can be found', async () => {
  await speak('en');
  const found = new Set(allEntries().map(({ route }) => placeIn(route)));
  expect([...places].filter((place) => !found.has(place ?? ''))).toEqual([]);
});

test('each section can be found by its name', async () => {
  await speak('en');
  const find = createFinder(allEntries());
  const routes = allEntries()
    .slice(0, sections.length)
    .map(({ title }) => find(title)[0]?.route);
  expect(routes).toEqual(sections.map(({ route }) => route));
});

/** [language, what somebody types, where it leads] */
test.each([
  ['en', 'retention', '#/data/draft-days'],
  ['en', 'log days', '#/data/log-days'],
  ['en', 'pause', '#/sites/pause'],
  ['en', 'keyboard', '#/help/shortcuts'],
  ['en', 'gdpr', '#/help/privacy'],
  ['en', 'backup', '#/data/export'],
  ['fr', 'sauvegarde', '#/data/export'],
  ['fr', 'synchroniser', '#/data/sync'],
  ['fr', 'duree journal', '#/data/log-days'],
  ['fr', 'raccourcis', '#/help/shortcuts'],
])('in %s “%s” leads to %s', async (language, query, route) => {
  await speak(language);
  const routes = createFinder(allEntries())(query).map((each) => each.route);
  expect(routes.slice(0, 3)).toContain(route);
});
